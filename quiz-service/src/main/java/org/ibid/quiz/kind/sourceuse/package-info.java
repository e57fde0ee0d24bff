/** Which source is used against its own sympathies? */
@NullMarked
package org.ibid.quiz.kind.sourceuse;

import org.jspecify.annotations.NullMarked;
