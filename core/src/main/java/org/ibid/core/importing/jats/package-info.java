/** JATS, the NLM formats before it, and the chapters of BITS. */
@NullMarked
package org.ibid.core.importing.jats;

import org.jspecify.annotations.NullMarked;
