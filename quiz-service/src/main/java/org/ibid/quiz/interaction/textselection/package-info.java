/** Anything selected in the essay: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.textselection;

import org.jspecify.annotations.NullMarked;
