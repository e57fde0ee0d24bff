/** What changed between two versions of an essay, for people to read. */
@NullMarked
package org.ibid.core.difference;

import org.jspecify.annotations.NullMarked;
