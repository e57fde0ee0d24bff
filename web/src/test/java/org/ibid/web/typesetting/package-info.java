@NullMarked
package org.ibid.web.typesetting;

import org.jspecify.annotations.NullMarked;
