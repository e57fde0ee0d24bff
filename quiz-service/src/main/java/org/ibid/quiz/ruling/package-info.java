/** What teachers decided about items after they were answered: which rulings are in force, and what they say. */
@NullMarked
package org.ibid.quiz.ruling;

import org.jspecify.annotations.NullMarked;
