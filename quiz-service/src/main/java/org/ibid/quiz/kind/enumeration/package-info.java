/** What belongs to a list? Where the author announces so many things and names exactly as many. */
@NullMarked
package org.ibid.quiz.kind.enumeration;

import org.jspecify.annotations.NullMarked;
