@NullMarked
package org.ibid.quiz.kind.notematch;

import org.jspecify.annotations.NullMarked;
