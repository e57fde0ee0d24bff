@NullMarked
package org.ibid.web.closedtext;

import org.jspecify.annotations.NullMarked;
