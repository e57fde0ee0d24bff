/** quiz-service as web calls it. */
@NullMarked
package org.ibid.web.quizservice;

import org.jspecify.annotations.NullMarked;
