@NullMarked
package org.ibid.quiz.kind.notstated;

import org.jspecify.annotations.NullMarked;
