/** Works cited in the notes: a small grammar of citations, and what <em>ibid.</em>, <em>op. cit.</em> and short titles point to. */
@NullMarked
package org.ibid.core.reading.citation;

import org.jspecify.annotations.NullMarked;
