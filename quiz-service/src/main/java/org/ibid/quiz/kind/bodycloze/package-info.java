/** Which body, or which in its row, fills the gap? */
@NullMarked
package org.ibid.quiz.kind.bodycloze;

import org.jspecify.annotations.NullMarked;
