/** A sentence or two, typed: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.shortanswer;

import org.jspecify.annotations.NullMarked;
