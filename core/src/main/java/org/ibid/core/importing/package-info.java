/** From a file or a paste to an essay: one package per format, none of which knows the others. */
@NullMarked
package org.ibid.core.importing;

import org.jspecify.annotations.NullMarked;
