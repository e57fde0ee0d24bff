/** One of several options for a gap: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.inlinechoice;

import org.jspecify.annotations.NullMarked;
