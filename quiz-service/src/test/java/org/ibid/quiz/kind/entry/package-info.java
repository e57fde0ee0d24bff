@NullMarked
package org.ibid.quiz.kind.entry;

import org.jspecify.annotations.NullMarked;
