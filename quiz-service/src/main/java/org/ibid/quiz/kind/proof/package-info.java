/** Whose words are these, and which sentence tells? Two parts, the second for nothing without the first. */
@NullMarked
package org.ibid.quiz.kind.proof;

import org.jspecify.annotations.NullMarked;
