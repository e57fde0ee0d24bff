@NullMarked
package org.ibid.quiz.kind.discussion;

import org.jspecify.annotations.NullMarked;
