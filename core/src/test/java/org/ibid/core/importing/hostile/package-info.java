/** Files that are made to harm whoever reads them, and what becomes of them. */
@org.jspecify.annotations.NullMarked
package org.ibid.core.importing.hostile;
