@NullMarked
package org.ibid.web.quiz;

import org.jspecify.annotations.NullMarked;
