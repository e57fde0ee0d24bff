/** Who is in a course and as what; joining by code. */
@NullMarked
package org.ibid.web.enrolment;

import org.jspecify.annotations.NullMarked;
