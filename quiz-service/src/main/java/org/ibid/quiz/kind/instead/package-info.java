/** What the author puts in the place of what is denied. */
@NullMarked
package org.ibid.quiz.kind.instead;

import org.jspecify.annotations.NullMarked;
