/** What somebody types for a number or a date, and what it means: read the same way by the page and by the grader. */
@NullMarked
package org.ibid.core.entry;

import org.jspecify.annotations.NullMarked;
