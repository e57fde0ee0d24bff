@NullMarked
package org.ibid.web.audit;

import org.jspecify.annotations.NullMarked;
