/** What hangs on what, in so many words: a cause, a ground, a purpose, a result, a condition. */
@NullMarked
package org.ibid.quiz.kind.relation;

import org.jspecify.annotations.NullMarked;
