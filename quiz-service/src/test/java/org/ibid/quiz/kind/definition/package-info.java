@NullMarked
package org.ibid.quiz.kind.definition;

import org.jspecify.annotations.NullMarked;
