/** What an edit does to what hangs on an essay, told before it is done: publishing a version, moving a course to it. */
@NullMarked
package org.ibid.web.impact;

import org.jspecify.annotations.NullMarked;
