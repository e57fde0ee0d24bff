/** Who makes this point? What somebody argues in the essay's own words, not in quotation marks. */
@NullMarked
package org.ibid.quiz.kind.claim;

import org.jspecify.annotations.NullMarked;
