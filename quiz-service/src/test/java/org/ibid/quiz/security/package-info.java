@NullMarked
package org.ibid.quiz.security;

import org.jspecify.annotations.NullMarked;
