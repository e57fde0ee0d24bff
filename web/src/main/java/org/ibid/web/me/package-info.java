/** What somebody sees and decides about themselves. */
@NullMarked
package org.ibid.web.me;

import org.jspecify.annotations.NullMarked;
