@NullMarked
package org.ibid.quiz.kind.relation;

import org.jspecify.annotations.NullMarked;
