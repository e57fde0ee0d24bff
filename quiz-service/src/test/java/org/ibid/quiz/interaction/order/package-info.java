@NullMarked
package org.ibid.quiz.interaction.order;

import org.jspecify.annotations.NullMarked;
