@NullMarked
package org.ibid.quiz.kind.saysso;

import org.jspecify.annotations.NullMarked;
