/** The review desk: items beside the text they came from. */
@NullMarked
package org.ibid.web.review;

import org.jspecify.annotations.NullMarked;
