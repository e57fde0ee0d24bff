/** Who reports whom? Quotations that stand inside other quotations. */
@NullMarked
package org.ibid.quiz.kind.voice;

import org.jspecify.annotations.NullMarked;
