@NullMarked
package org.ibid.quiz.kind.instead;

import org.jspecify.annotations.NullMarked;
