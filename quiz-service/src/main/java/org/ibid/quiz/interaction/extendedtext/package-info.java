/** An essay question: what a good text has. Marked by a teacher. */
@NullMarked
package org.ibid.quiz.interaction.extendedtext;

import org.jspecify.annotations.NullMarked;
