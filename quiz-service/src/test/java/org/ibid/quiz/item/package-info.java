@NullMarked
package org.ibid.quiz.item;

import org.jspecify.annotations.NullMarked;
