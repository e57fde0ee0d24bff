@NullMarked
package org.ibid.core.difference;

import org.jspecify.annotations.NullMarked;
