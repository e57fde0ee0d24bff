/** The way in, and the way back in for whoever was signed out while writing. */
@NullMarked
package org.ibid.web.signin;

import org.jspecify.annotations.NullMarked;
