/** Which of these words are whose? Several quotations beside several people. */
@NullMarked
package org.ibid.quiz.kind.speakers;

import org.jspecify.annotations.NullMarked;
