@NullMarked
package org.ibid.core.reading;

import org.jspecify.annotations.NullMarked;
