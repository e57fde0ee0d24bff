@NullMarked
package org.ibid.quiz.kind.contrast;

import org.jspecify.annotations.NullMarked;
