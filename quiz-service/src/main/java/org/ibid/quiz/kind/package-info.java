/** What an item asks: one package for each kind, none of which sees another, and what all of them share. */
@NullMarked
package org.ibid.quiz.kind;

import org.jspecify.annotations.NullMarked;
