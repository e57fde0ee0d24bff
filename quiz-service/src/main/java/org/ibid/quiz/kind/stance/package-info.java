/** What the essay does with a claim of somebody else’s: takes it over, limits it, rejects it. */
@NullMarked
package org.ibid.quiz.kind.stance;

import org.jspecify.annotations.NullMarked;
