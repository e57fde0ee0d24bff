/** A draft edited as text, in the form of {@code org.ibid.core.form}. */
@NullMarked
package org.ibid.web.writing;

import org.jspecify.annotations.NullMarked;
