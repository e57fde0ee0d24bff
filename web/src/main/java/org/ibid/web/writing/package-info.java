/** Questions written by hand, beside the essay. */
@NullMarked
package org.ibid.web.writing;

import org.jspecify.annotations.NullMarked;
