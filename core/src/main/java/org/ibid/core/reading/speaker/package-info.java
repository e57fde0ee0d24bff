/** Whose words a quotation is: an ordered list of small rules over the words before and behind it, and their vetoes. */
@NullMarked
package org.ibid.core.reading.speaker;

import org.jspecify.annotations.NullMarked;
