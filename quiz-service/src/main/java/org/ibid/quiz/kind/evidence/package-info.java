/** Select the sentence: what a sentence does in its passage. */
@NullMarked
package org.ibid.quiz.kind.evidence;

import org.jspecify.annotations.NullMarked;
