/** Texts put into gaps: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.gapmatch;

import org.jspecify.annotations.NullMarked;
