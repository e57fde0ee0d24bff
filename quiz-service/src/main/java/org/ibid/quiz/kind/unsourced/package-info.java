/** Which statement goes without a note where others have one? */
@NullMarked
package org.ibid.quiz.kind.unsourced;

import org.jspecify.annotations.NullMarked;
