/** Tags, lemmas, figures and terms of an essay, for generating. Plain Java over OpenNLP, which only this package uses. */
@NullMarked
package org.ibid.quiz.language;

import org.jspecify.annotations.NullMarked;
