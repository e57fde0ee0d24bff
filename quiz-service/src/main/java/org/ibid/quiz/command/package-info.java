/** The commands behind {@code bin/ibid}: what is read in a file and what would be asked of it, without a server. */
@NullMarked
package org.ibid.quiz.command;

import org.jspecify.annotations.NullMarked;
