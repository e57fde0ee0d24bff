@NullMarked
package org.ibid.quiz.interaction.inlinechoice;

import org.jspecify.annotations.NullMarked;
