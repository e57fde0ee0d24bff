@NullMarked
package org.ibid.web.library;

import org.jspecify.annotations.NullMarked;
