/** In which order did these things happen? Events that the essay dates, without their dates. */
@NullMarked
package org.ibid.quiz.kind.chronology;

import org.jspecify.annotations.NullMarked;
