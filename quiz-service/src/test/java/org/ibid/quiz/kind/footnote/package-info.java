@NullMarked
package org.ibid.quiz.kind.footnote;

import org.jspecify.annotations.NullMarked;
