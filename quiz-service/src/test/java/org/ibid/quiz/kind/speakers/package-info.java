@NullMarked
package org.ibid.quiz.kind.speakers;

import org.jspecify.annotations.NullMarked;
