@NullMarked
package org.ibid.core.alignment;

import org.jspecify.annotations.NullMarked;
