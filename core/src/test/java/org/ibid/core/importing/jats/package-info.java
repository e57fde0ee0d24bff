@NullMarked
package org.ibid.core.importing.jats;

import org.jspecify.annotations.NullMarked;
