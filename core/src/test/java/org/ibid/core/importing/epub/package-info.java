@NullMarked
package org.ibid.core.importing.epub;

import org.jspecify.annotations.NullMarked;
