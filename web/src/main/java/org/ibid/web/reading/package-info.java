/** The reading room: the essays of a course, each pinned to a version, and any passage of them lit. */
@NullMarked
package org.ibid.web.reading;

import org.jspecify.annotations.NullMarked;
