@NullMarked
package org.ibid.quiz.kind.role;

import org.jspecify.annotations.NullMarked;
