/** Which figure? A sentence with a number or a year left out. */
@NullMarked
package org.ibid.quiz.kind.figurecloze;

import org.jspecify.annotations.NullMarked;
