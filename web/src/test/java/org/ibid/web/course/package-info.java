@NullMarked
package org.ibid.web.course;

import org.jspecify.annotations.NullMarked;
