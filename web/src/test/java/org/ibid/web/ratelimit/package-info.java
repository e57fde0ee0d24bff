@NullMarked
package org.ibid.web.ratelimit;

import org.jspecify.annotations.NullMarked;
