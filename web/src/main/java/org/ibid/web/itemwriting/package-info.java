/** Questions written by hand, beside the essay. */
@NullMarked
package org.ibid.web.itemwriting;

import org.jspecify.annotations.NullMarked;
