/** What a note does for the statement that calls it. */
@NullMarked
package org.ibid.quiz.kind.noteuse;

import org.jspecify.annotations.NullMarked;
