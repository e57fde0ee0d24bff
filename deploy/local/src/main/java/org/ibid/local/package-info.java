/** Everything of Ibid on one machine: what {@code bin/start} runs, and what the browser tests start. */
@NullMarked
package org.ibid.local;

import org.jspecify.annotations.NullMarked;
