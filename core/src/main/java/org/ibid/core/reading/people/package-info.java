/** Who is named in an essay: runs of capitals, what speaks for their being people, and which are the same person. */
@NullMarked
package org.ibid.core.reading.people;

import org.jspecify.annotations.NullMarked;
