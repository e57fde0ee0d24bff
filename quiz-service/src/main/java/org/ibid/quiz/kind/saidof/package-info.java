/** Which two of these does the essay say of somebody? */
@NullMarked
package org.ibid.quiz.kind.saidof;

import org.jspecify.annotations.NullMarked;
