@NullMarked
package org.ibid.quiz.kind.evidence;

import org.jspecify.annotations.NullMarked;
