@NullMarked
package org.ibid.quiz.budget;

import org.jspecify.annotations.NullMarked;
