@NullMarked
package org.ibid.quiz.interaction.shortanswer;

import org.jspecify.annotations.NullMarked;
