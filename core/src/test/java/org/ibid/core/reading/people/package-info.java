@NullMarked
package org.ibid.core.reading.people;

import org.jspecify.annotations.NullMarked;
