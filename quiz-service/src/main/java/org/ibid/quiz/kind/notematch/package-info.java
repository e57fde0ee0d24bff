/** Which note stands behind which statement. */
@NullMarked
package org.ibid.quiz.kind.notematch;

import org.jspecify.annotations.NullMarked;
