@NullMarked
package org.ibid.core.reading.citation;

import org.jspecify.annotations.NullMarked;
