/** Essays changed by seeded edits of which it is known, word for word, what became of every sentence. */
@NullMarked
package org.ibid.core.alignment.mutation;

import org.jspecify.annotations.NullMarked;
