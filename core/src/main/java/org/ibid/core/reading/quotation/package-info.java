/** Words in quotation marks or set off as a block: where they begin and end, what stands inside what. */
@NullMarked
package org.ibid.core.reading.quotation;

import org.jspecify.annotations.NullMarked;
