/** Why is this so, in one’s own words? From clauses in which the essay gives its reason. */
@NullMarked
package org.ibid.quiz.kind.why;

import org.jspecify.annotations.NullMarked;
