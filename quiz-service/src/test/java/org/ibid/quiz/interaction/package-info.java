@NullMarked
package org.ibid.quiz.interaction;

import org.jspecify.annotations.NullMarked;
