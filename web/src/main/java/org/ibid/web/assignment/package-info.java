/** Quizzes put before a course: presets, windows, and the policy that holds for a learner. */
@NullMarked
package org.ibid.web.assignment;

import org.jspecify.annotations.NullMarked;
