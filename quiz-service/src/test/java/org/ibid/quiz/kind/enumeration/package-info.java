@NullMarked
package org.ibid.quiz.kind.enumeration;

import org.jspecify.annotations.NullMarked;
