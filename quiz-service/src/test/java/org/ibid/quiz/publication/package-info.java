@NullMarked
package org.ibid.quiz.publication;

import org.jspecify.annotations.NullMarked;
