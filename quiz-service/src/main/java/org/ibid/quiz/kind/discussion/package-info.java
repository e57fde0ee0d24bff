/** Discuss: an essay question with what a good text has, each point with its passage. */
@NullMarked
package org.ibid.quiz.kind.discussion;

import org.jspecify.annotations.NullMarked;
