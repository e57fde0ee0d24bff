/** What becomes of each element of each format: kept, warned of, or no content; never lost silently. */
@NullMarked
package org.ibid.core.importing.losses;

import org.jspecify.annotations.NullMarked;
