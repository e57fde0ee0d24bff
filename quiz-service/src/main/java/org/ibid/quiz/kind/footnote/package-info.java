/** What notes say: which work stands behind a claim, what an ibid. points to. */
@NullMarked
package org.ibid.quiz.kind.footnote;

import org.jspecify.annotations.NullMarked;
