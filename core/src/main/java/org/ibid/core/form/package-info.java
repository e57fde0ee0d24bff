/**
 * An essay as text that a person can edit: headings, quotations, lists and notes as in Markdown, and a mark for whatever
 * Markdown has none for. Nothing of an essay is lost on the way into this form and back.
 */
@NullMarked
package org.ibid.core.form;

import org.jspecify.annotations.NullMarked;
