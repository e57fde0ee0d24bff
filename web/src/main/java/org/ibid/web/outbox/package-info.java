/** What must be told to quiz-service, at least once. */
@NullMarked
package org.ibid.web.outbox;

import org.jspecify.annotations.NullMarked;
