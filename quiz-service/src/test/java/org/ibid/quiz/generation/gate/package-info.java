@NullMarked
package org.ibid.quiz.generation.gate;

import org.jspecify.annotations.NullMarked;
