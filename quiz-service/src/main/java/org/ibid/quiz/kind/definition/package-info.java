/** Which term means what? Where the author says of several terms in so many words how they are used. */
@NullMarked
package org.ibid.quiz.kind.definition;

import org.jspecify.annotations.NullMarked;
