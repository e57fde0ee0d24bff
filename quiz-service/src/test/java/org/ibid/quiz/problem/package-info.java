@NullMarked
package org.ibid.quiz.problem;

import org.jspecify.annotations.NullMarked;
