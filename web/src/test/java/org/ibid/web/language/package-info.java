@NullMarked
package org.ibid.web.language;

import org.jspecify.annotations.NullMarked;
