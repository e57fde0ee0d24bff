/** How long importing and reading take and how much memory they want; figures are in docs/performance.md. */
@NullMarked
package org.ibid.core.performance;

import org.jspecify.annotations.NullMarked;
