/** The gates that every draft must pass, whatever its kind. Pure functions; each says what it saw. */
@NullMarked
package org.ibid.quiz.generation.gate;

import org.jspecify.annotations.NullMarked;
