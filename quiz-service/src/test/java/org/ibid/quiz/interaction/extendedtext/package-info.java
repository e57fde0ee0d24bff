@NullMarked
package org.ibid.quiz.interaction.extendedtext;

import org.jspecify.annotations.NullMarked;
