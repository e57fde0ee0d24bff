/** Taking a quiz and seeing what came of it. */
@NullMarked
package org.ibid.web.quiz;

import org.jspecify.annotations.NullMarked;
