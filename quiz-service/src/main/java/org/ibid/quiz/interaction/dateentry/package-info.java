/** A historical date, typed: its key and its grader. */
@NullMarked
package org.ibid.quiz.interaction.dateentry;

import org.jspecify.annotations.NullMarked;
