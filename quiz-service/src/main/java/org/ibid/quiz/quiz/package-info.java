/** Quizzes of chosen items, and their assignment to courses. */
@NullMarked
package org.ibid.quiz.quiz;

import org.jspecify.annotations.NullMarked;
