@NullMarked
package org.ibid.web.reading;

import org.jspecify.annotations.NullMarked;
