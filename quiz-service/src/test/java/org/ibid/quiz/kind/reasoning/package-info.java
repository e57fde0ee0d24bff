@NullMarked
package org.ibid.quiz.kind.reasoning;

import org.jspecify.annotations.NullMarked;
