@NullMarked
package org.ibid.web.gradebook;

import org.jspecify.annotations.NullMarked;
