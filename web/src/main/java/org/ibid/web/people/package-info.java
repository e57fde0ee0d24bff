/** Whoever has signed in. */
@NullMarked
package org.ibid.web.people;

import org.jspecify.annotations.NullMarked;
