@NullMarked
package org.ibid.quiz.kind.attribution;

import org.jspecify.annotations.NullMarked;
