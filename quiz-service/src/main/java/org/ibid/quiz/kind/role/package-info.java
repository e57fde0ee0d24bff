/** Whom does the essay describe so? A description beside a name. */
@NullMarked
package org.ibid.quiz.kind.role;

import org.jspecify.annotations.NullMarked;
