/** Which term? A sentence with a name or a term left out, to be recalled. */
@NullMarked
package org.ibid.quiz.kind.termcloze;

import org.jspecify.annotations.NullMarked;
