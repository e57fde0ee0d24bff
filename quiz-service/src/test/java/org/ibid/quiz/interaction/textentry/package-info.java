@NullMarked
package org.ibid.quiz.interaction.textentry;

import org.jspecify.annotations.NullMarked;
