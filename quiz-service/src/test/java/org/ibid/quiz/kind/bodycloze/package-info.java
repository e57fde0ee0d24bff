@NullMarked
package org.ibid.quiz.kind.bodycloze;

import org.jspecify.annotations.NullMarked;
