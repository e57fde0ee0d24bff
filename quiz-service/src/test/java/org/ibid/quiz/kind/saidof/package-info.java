@NullMarked
package org.ibid.quiz.kind.saidof;

import org.jspecify.annotations.NullMarked;
