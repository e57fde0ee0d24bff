/** Texts put in order: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.order;

import org.jspecify.annotations.NullMarked;
