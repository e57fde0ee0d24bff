@NullMarked
package org.ibid.core.annotation;

import org.jspecify.annotations.NullMarked;
