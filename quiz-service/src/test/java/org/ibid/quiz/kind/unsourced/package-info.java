@NullMarked
package org.ibid.quiz.kind.unsourced;

import org.jspecify.annotations.NullMarked;
