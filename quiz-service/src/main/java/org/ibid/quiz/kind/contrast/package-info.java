/** Which of the two is it? Where the author sets two named ways or kinds against each other. */
@NullMarked
package org.ibid.quiz.kind.contrast;

import org.jspecify.annotations.NullMarked;
