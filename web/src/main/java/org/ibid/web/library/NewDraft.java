package org.ibid.web.library;

import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.jspecify.annotations.Nullable;

/**
 * What was just imported.
 *
 * @param source the original, byte by byte as it was given
 * @param format name of the format that the teacher chose; null to recognise it
 * @param metadata what the teacher said about it before; empty fields where the original may speak
 */
public record NewDraft(ImportSource source, @Nullable String format, EssayMetadata metadata, ImportedEssay read) {}
