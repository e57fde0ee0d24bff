/** The stretches of prose in an essay and its notes, and the sentences in them. */
@NullMarked
package org.ibid.core.reading.sentence;

import org.jspecify.annotations.NullMarked;
