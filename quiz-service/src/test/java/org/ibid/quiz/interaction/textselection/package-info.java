@NullMarked
package org.ibid.quiz.interaction.textselection;

import org.jspecify.annotations.NullMarked;
