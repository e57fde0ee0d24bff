/** Who may do what, tried without a server. */
@NullMarked
package org.ibid.web.security;

import org.jspecify.annotations.NullMarked;
