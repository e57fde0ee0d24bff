@NullMarked
package org.ibid.quiz.kind.stance;

import org.jspecify.annotations.NullMarked;
