@NullMarked
package org.ibid.core.importing.docx;

import org.jspecify.annotations.NullMarked;
