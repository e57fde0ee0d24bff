/** What every stored thing shares: time, ids, JSON columns. */
@NullMarked
package org.ibid.web.storage;

import org.jspecify.annotations.NullMarked;
