@NullMarked
package org.ibid.quiz.interaction.numberentry;

import org.jspecify.annotations.NullMarked;
