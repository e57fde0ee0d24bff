@NullMarked
package org.ibid.web.me;

import org.jspecify.annotations.NullMarked;
