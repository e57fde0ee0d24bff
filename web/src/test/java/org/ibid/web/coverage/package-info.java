@NullMarked
package org.ibid.web.coverage;

import org.jspecify.annotations.NullMarked;
