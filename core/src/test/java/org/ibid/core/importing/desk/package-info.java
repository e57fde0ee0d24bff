@NullMarked
package org.ibid.core.importing.desk;

import org.jspecify.annotations.NullMarked;
