@NullMarked
package org.ibid.core.importing.html;

import org.jspecify.annotations.NullMarked;
