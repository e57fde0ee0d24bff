@NullMarked
package org.ibid.quiz.kind.chronology;

import org.jspecify.annotations.NullMarked;
