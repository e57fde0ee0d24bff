@NullMarked
package org.ibid.web.marks;

import org.jspecify.annotations.NullMarked;
