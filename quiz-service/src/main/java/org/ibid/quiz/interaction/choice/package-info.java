/** One of several options: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.choice;

import org.jspecify.annotations.NullMarked;
