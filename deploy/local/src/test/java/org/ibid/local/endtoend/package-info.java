/** The whole of Ibid as people meet it: real PostgreSQL, real Keycloak, both services as processes, Chromium. */
@NullMarked
package org.ibid.local.endtoend;

import org.jspecify.annotations.NullMarked;
