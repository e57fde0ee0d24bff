@NullMarked
package org.ibid.core.reading.sentence;

import org.jspecify.annotations.NullMarked;
