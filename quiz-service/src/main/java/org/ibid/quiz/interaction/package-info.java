/** What a learner does in a part of an item, and the one list of all such doings. Plain Java. */
@NullMarked
package org.ibid.quiz.interaction;

import org.jspecify.annotations.NullMarked;
