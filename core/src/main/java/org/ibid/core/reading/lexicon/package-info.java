/** English words that tell who speaks and what is a name. */
@NullMarked
package org.ibid.core.reading.lexicon;

import org.jspecify.annotations.NullMarked;
