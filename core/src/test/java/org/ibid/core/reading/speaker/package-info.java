@NullMarked
package org.ibid.core.reading.speaker;

import org.jspecify.annotations.NullMarked;
