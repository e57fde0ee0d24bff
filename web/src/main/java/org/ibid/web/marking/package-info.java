/** What teachers do with marks: answer disputes, regrade after a dry run, mark by hand, release. */
@NullMarked
package org.ibid.web.marking;

import org.jspecify.annotations.NullMarked;
