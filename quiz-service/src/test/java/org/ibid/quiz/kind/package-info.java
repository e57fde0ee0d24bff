@NullMarked
package org.ibid.quiz.kind;

import org.jspecify.annotations.NullMarked;
