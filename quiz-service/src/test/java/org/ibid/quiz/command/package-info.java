@NullMarked
package org.ibid.quiz.command;

import org.jspecify.annotations.NullMarked;
