/** What does a note document, where only its mark has come down. */
@NullMarked
package org.ibid.quiz.kind.marker;

import org.jspecify.annotations.NullMarked;
