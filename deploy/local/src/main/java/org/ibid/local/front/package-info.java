/** A browser without a screen: signs in, follows links, fills in forms. The demo is made with it, tests use it. */
@NullMarked
package org.ibid.local.front;

import org.jspecify.annotations.NullMarked;
