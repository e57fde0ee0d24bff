@NullMarked
package org.ibid.quiz.interaction.match;

import org.jspecify.annotations.NullMarked;
