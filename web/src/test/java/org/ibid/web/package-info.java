/** What holds for the whole of web. */
@NullMarked
package org.ibid.web;

import org.jspecify.annotations.NullMarked;
