@NullMarked
package org.ibid.web.assignment;

import org.jspecify.annotations.NullMarked;
