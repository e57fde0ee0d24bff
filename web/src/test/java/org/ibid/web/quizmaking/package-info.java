@NullMarked
package org.ibid.web.quizmaking;

import org.jspecify.annotations.NullMarked;
