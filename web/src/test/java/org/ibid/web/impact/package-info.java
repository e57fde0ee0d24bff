@NullMarked
package org.ibid.web.impact;

import org.jspecify.annotations.NullMarked;
