/** From an essay to ranked items with certificates: overgenerate, gate, rank. Plain Java. */
@NullMarked
package org.ibid.quiz.generation;

import org.jspecify.annotations.NullMarked;
