/** Rows and what belongs to each: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.match;

import org.jspecify.annotations.NullMarked;
