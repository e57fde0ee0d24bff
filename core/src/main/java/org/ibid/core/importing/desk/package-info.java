/** The import desk: what is doubtful in a draft, what a teacher settles, and the text that follows from it. */
@NullMarked
package org.ibid.core.importing.desk;

import org.jspecify.annotations.NullMarked;
