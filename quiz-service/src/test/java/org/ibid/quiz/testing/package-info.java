/** What the tests of this service stand on: a real database, tokens signed here, a clock that can be set. */
@NullMarked
package org.ibid.quiz.testing;

import org.jspecify.annotations.NullMarked;
