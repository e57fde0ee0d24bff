/** The bank of items: revisions that never change, anchors into versions, review states, edits. */
@NullMarked
package org.ibid.quiz.item;

import org.jspecify.annotations.NullMarked;
