@NullMarked
package org.ibid.web.enrolment;

import org.jspecify.annotations.NullMarked;
