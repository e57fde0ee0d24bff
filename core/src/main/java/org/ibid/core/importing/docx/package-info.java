/** Reads Word files (DOCX): Office Open XML, transitional and strict (ECMA-376, ISO/IEC 29500). */
@NullMarked
package org.ibid.core.importing.docx;

import org.jspecify.annotations.NullMarked;
