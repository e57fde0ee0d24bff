/** What people do with marks: mark by hand, release, dispute, regrade after a dry run, take a regrade back. */
@NullMarked
package org.ibid.quiz.marking;

import org.jspecify.annotations.NullMarked;
