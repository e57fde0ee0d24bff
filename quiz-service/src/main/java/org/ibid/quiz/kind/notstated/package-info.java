/** Which of three statements does the essay not make? One of them has been changed. */
@NullMarked
package org.ibid.quiz.kind.notstated;

import org.jspecify.annotations.NullMarked;
