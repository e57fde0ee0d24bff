@NullMarked
package org.ibid.quiz.kind.why;

import org.jspecify.annotations.NullMarked;
