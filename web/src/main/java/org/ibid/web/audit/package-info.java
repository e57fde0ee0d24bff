/** What was done, by whom, when: written once. */
@NullMarked
package org.ibid.web.audit;

import org.jspecify.annotations.NullMarked;
