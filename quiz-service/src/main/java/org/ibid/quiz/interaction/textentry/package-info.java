/** A word or a few, typed into a gap: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.textentry;

import org.jspecify.annotations.NullMarked;
