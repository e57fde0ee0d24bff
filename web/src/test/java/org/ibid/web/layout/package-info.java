@NullMarked
package org.ibid.web.layout;

import org.jspecify.annotations.NullMarked;
