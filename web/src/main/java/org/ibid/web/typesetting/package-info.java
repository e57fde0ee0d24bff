/** Sets an essay like a book, its notes beside the line, any passage of it lit on demand. Pure, and used by every page that shows a text. */
@NullMarked
package org.ibid.web.typesetting;

import org.jspecify.annotations.NullMarked;
