@NullMarked
package org.ibid.core.form;

import org.jspecify.annotations.NullMarked;
