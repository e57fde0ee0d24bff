@NullMarked
package org.ibid.quiz.interaction.dateentry;

import org.jspecify.annotations.NullMarked;
