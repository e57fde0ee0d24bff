@NullMarked
package org.ibid.core.importing.tei;

import org.jspecify.annotations.NullMarked;
