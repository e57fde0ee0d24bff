/** Importers under Jazzer: every input, also one that nobody thought of, is an essay or is refused in words. */
@NullMarked
package org.ibid.core.importing.fuzzing;

import org.jspecify.annotations.NullMarked;
