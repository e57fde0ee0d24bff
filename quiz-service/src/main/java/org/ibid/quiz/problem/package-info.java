/** What is said when something is refused: one shape, never a stack trace. */
@NullMarked
package org.ibid.quiz.problem;

import org.jspecify.annotations.NullMarked;
