/** What holds on every request, who sends it, and what web vouches for when it calls quiz-service. */
@NullMarked
package org.ibid.web.security;

import org.jspecify.annotations.NullMarked;
