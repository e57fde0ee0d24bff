/** Questions whose passages a new version left doubtful, settled one after the other. */
@NullMarked
package org.ibid.web.anchor;

import org.jspecify.annotations.NullMarked;
