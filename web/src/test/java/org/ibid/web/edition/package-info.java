@NullMarked
package org.ibid.web.edition;

import org.jspecify.annotations.NullMarked;
