/** The language of a request: its words, its dates, its numbers. Depends on no feature, so that every feature may use it. */
@NullMarked
package org.ibid.web.language;

import org.jspecify.annotations.NullMarked;
