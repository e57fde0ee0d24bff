@NullMarked
package org.ibid.quiz.marking;

import org.jspecify.annotations.NullMarked;
