/** Some of several options: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.multiplechoice;

import org.jspecify.annotations.NullMarked;
