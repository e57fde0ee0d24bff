/** Attempts: start, save, submit, grade, feedback. */
@NullMarked
package org.ibid.quiz.attempt;

import org.jspecify.annotations.NullMarked;
