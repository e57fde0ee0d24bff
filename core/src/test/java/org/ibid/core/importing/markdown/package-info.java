@NullMarked
package org.ibid.core.importing.markdown;

import org.jspecify.annotations.NullMarked;
