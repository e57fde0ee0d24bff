/** Whose words are these? A quotation, and the people who might have spoken it. */
@NullMarked
package org.ibid.quiz.kind.attribution;

import org.jspecify.annotations.NullMarked;
