@NullMarked
package org.ibid.quiz.interaction.hottext;

import org.jspecify.annotations.NullMarked;
