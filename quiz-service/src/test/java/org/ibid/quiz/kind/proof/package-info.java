@NullMarked
package org.ibid.quiz.kind.proof;

import org.jspecify.annotations.NullMarked;
