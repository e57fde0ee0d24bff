/** What readers mark in an essay: for themselves, and sentences that they do not follow, counted for their teachers. */
@NullMarked
package org.ibid.web.marks;

import org.jspecify.annotations.NullMarked;
