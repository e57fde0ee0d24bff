/** What web and quiz-service say to each other. */
@NullMarked
package org.ibid.core.quiz;

import org.jspecify.annotations.NullMarked;
