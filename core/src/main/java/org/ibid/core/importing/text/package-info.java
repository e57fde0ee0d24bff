/** Pasted or plain text. */
@NullMarked
package org.ibid.core.importing.text;

import org.jspecify.annotations.NullMarked;
