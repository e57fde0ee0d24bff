/** Which passages of an essay have questions, and which have none. */
@NullMarked
package org.ibid.web.coverage;

import org.jspecify.annotations.NullMarked;
