/** What the essay as a whole sets out to show, and where it arrives. */
@NullMarked
package org.ibid.quiz.kind.thesis;

import org.jspecify.annotations.NullMarked;
