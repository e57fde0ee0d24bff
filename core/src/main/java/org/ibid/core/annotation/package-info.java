/** Selectors and targets after the W3C Web Annotation model, and how a target is found again in another version. */
@NullMarked
package org.ibid.core.annotation;

import org.jspecify.annotations.NullMarked;
