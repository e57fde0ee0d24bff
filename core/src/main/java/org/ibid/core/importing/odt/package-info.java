/** Reads OpenDocument texts, packed (.odt) and flat (.fodt): ISO/IEC 26300. */
@NullMarked
package org.ibid.core.importing.odt;

import org.jspecify.annotations.NullMarked;
