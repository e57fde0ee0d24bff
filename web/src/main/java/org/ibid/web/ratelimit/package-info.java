/** How often one person may do what is dear: each by themselves, however many share an address. */
@NullMarked
package org.ibid.web.ratelimit;

import org.jspecify.annotations.NullMarked;
