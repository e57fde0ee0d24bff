/** An item and its parts: what a learner is shown, what one may answer, and what came of it. */
@NullMarked
package org.ibid.core.item;

import org.jspecify.annotations.NullMarked;
