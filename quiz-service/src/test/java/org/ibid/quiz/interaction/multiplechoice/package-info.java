@NullMarked
package org.ibid.quiz.interaction.multiplechoice;

import org.jspecify.annotations.NullMarked;
