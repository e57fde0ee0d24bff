@NullMarked
package org.ibid.quiz.quiz;

import org.jspecify.annotations.NullMarked;
