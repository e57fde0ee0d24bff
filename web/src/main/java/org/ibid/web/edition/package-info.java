/** The essay as a file to keep: an EPUB and a print PDF, notes included. Pure but for the doors at its edge. */
@NullMarked
package org.ibid.web.edition;

import org.jspecify.annotations.NullMarked;
