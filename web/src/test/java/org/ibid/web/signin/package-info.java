@NullMarked
package org.ibid.web.signin;

import org.jspecify.annotations.NullMarked;
