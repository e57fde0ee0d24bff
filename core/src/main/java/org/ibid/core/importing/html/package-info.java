/** Web pages and whatever programs save as such; also the chapters of an EPUB. */
@NullMarked
package org.ibid.core.importing.html;

import org.jspecify.annotations.NullMarked;
