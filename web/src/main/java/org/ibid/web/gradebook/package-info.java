/** Results of a course, as a table and as a file. */
@NullMarked
package org.ibid.web.gradebook;

import org.jspecify.annotations.NullMarked;
