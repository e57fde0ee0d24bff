/** What an administrator sees: whether all is well, who has been here, what was done. */
@NullMarked
package org.ibid.web.admin;

import org.jspecify.annotations.NullMarked;
