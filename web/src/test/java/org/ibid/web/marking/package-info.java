@NullMarked
package org.ibid.web.marking;

import org.jspecify.annotations.NullMarked;
