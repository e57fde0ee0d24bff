/**
 * What the files of word processors have in common: a flow of paragraphs, tables and pictures whose styles say what they
 * are. The importers of DOCX and ODT read into it; here it becomes an essay.
 */
@NullMarked
package org.ibid.core.importing.flow;

import org.jspecify.annotations.NullMarked;
