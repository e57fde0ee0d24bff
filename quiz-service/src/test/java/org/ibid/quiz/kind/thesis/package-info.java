@NullMarked
package org.ibid.quiz.kind.thesis;

import org.jspecify.annotations.NullMarked;
