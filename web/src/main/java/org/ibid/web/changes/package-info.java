/** The versions of an essay, and what changed between any two of them. */
@NullMarked
package org.ibid.web.changes;

import org.jspecify.annotations.NullMarked;
