/** What is set once for a person and holds in every quiz of every course. */
@NullMarked
package org.ibid.web.accommodation;

import org.jspecify.annotations.NullMarked;
