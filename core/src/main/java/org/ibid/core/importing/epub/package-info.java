/** Books in EPUB 2 and 3: their chapters are put one after the other and read as one page. */
@NullMarked
package org.ibid.core.importing.epub;

import org.jspecify.annotations.NullMarked;
