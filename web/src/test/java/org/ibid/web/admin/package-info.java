@NullMarked
package org.ibid.web.admin;

import org.jspecify.annotations.NullMarked;
