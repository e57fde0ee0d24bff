/** From pasted or uploaded text to a published version. */
@NullMarked
package org.ibid.web.importing;

import org.jspecify.annotations.NullMarked;
