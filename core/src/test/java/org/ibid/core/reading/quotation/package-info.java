@NullMarked
package org.ibid.core.reading.quotation;

import org.jspecify.annotations.NullMarked;
