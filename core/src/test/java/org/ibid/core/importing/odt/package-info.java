@NullMarked
package org.ibid.core.importing.odt;

import org.jspecify.annotations.NullMarked;
