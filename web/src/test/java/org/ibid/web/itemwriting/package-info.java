@NullMarked
package org.ibid.web.itemwriting;

import org.jspecify.annotations.NullMarked;
