/** Essays that are shut to somebody while an attempt of theirs is under way, in every course and at every door. */
@NullMarked
package org.ibid.web.closedtext;

import org.jspecify.annotations.NullMarked;
