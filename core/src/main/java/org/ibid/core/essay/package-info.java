/** The essay as content: one canonical text, and every object of it an offset range into that text. */
@NullMarked
package org.ibid.core.essay;

import org.jspecify.annotations.NullMarked;
