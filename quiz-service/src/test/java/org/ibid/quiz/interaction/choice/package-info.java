@NullMarked
package org.ibid.quiz.interaction.choice;

import org.jspecify.annotations.NullMarked;
