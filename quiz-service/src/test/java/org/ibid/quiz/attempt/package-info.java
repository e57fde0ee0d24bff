@NullMarked
package org.ibid.quiz.attempt;

import org.jspecify.annotations.NullMarked;
