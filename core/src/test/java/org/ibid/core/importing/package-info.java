@NullMarked
package org.ibid.core.importing;

import org.jspecify.annotations.NullMarked;
