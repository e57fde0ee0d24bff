@NullMarked
package org.ibid.web.preferences;

import org.jspecify.annotations.NullMarked;
