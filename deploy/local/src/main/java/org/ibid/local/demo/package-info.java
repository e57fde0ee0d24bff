/** The demo: a class that reads, made the way people make one, through web's own pages. */
@NullMarked
package org.ibid.local.demo;

import org.jspecify.annotations.NullMarked;
