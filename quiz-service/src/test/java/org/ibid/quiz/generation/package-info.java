@NullMarked
package org.ibid.quiz.generation;

import org.jspecify.annotations.NullMarked;
