/** TEI P5, and what earlier versions of the TEI have in common with it. */
@NullMarked
package org.ibid.core.importing.tei;

import org.jspecify.annotations.NullMarked;
