@NullMarked
package org.ibid.quiz.kind.noteuse;

import org.jspecify.annotations.NullMarked;
