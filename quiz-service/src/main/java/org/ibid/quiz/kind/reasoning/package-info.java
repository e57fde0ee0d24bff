/** What follows from what: reasons, consequences, and what is set against a point that is granted. */
@NullMarked
package org.ibid.quiz.kind.reasoning;

import org.jspecify.annotations.NullMarked;
