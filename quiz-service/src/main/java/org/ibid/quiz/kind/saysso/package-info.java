/** Does the essay say this? A statement as it stands, or with one controlled change. */
@NullMarked
package org.ibid.quiz.kind.saysso;

import org.jspecify.annotations.NullMarked;
