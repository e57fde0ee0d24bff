/** The only place that knows keys: items, quizzes, attempts and marks. Never calls web. */
@NullMarked
package org.ibid.quiz;

import org.jspecify.annotations.NullMarked;
