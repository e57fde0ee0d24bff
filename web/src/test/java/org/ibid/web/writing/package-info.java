@NullMarked
package org.ibid.web.writing;

import org.jspecify.annotations.NullMarked;
