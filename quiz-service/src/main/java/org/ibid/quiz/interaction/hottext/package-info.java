/** Sentences selected in the passage: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.hottext;

import org.jspecify.annotations.NullMarked;
