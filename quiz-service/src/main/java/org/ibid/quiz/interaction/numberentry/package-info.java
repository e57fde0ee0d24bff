/** A number, typed: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.numberentry;

import org.jspecify.annotations.NullMarked;
