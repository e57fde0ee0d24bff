/** Which figure, which date? The same as with options, but typed. */
@NullMarked
package org.ibid.quiz.kind.entry;

import org.jspecify.annotations.NullMarked;
