@NullMarked
package org.ibid.quiz.interaction.gapmatch;

import org.jspecify.annotations.NullMarked;
