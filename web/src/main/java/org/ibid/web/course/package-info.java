/** Courses: their page, their time zone, the essays that are read in them. */
@NullMarked
package org.ibid.web.course;

import org.jspecify.annotations.NullMarked;
