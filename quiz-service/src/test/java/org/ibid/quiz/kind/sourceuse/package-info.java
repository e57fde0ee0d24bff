@NullMarked
package org.ibid.quiz.kind.sourceuse;

import org.jspecify.annotations.NullMarked;
