/** How somebody wants pages to look, speak and sound. */
@NullMarked
package org.ibid.web.preferences;

import org.jspecify.annotations.NullMarked;
