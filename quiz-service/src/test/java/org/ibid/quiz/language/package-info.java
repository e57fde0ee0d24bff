@NullMarked
package org.ibid.quiz.language;

import org.jspecify.annotations.NullMarked;
