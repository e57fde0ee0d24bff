@NullMarked
package org.ibid.quiz;

import org.jspecify.annotations.NullMarked;
