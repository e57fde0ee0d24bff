/** Two versions of an essay held side by side: what became of each passage and of each word, and where a target went. */
@NullMarked
package org.ibid.core.alignment;

import org.jspecify.annotations.NullMarked;
