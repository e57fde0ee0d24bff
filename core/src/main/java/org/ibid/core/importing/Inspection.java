package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Reading;
import org.ibid.core.reading.EssayReader;
import org.jspecify.annotations.Nullable;

/**
 * What the importers and the reader see in a source: the whole of what {@code bin/ibid inspect} prints and the import
 * preview shows.
 *
 * @param warnings of importer and reader, in order of place, those without a place first
 */
public record Inspection(
        String format, EssayMetadata metadata, EssayText text, Reading reading, List<ImportProblem> warnings) {

    public Inspection {
        warnings = List.copyOf(warnings);
    }

    /**
     * @param format name of the format, or null to look for the importer that recognises the source best
     * @throws UnreadableEssay when no importer can read it
     */
    public static Inspection of(ImportSource source, @Nullable String format) throws UnreadableEssay {
        ImportedEssay imported = EssayImporters.read(source, format);
        Reading reading =
                new EssayReader().read(imported.text(), imported.metadata().language(), imported.voices());
        return of(imported.format(), imported.metadata(), imported.text(), reading, imported.problems());
    }

    /** @param problems of the importer; those of the reading are added */
    public static Inspection of(
            String format, EssayMetadata metadata, EssayText text, Reading reading, List<ImportProblem> problems) {
        List<ImportProblem> warnings = new ArrayList<>(problems);
        text.blocks().stream()
                .filter(b -> b instanceof Block.Picture p && !KeptPicture.isAddress(p.source()))
                .findFirst()
                .ifPresent(b -> warnings.add(new ImportProblem(
                        "pictures-not-shown",
                        "Here and perhaps further on stands a picture that is not in the file, or of a kind that pages do not show."
                                + " Its caption or description stands in its place.",
                        b.span().start())));
        for (Quotation quotation : reading.quotations()) {
            if (quotation.unclosed()) {
                warnings.add(new ImportProblem(
                        "quotation-unclosed",
                        "A quotation mark is opened here and never closed. Its end was guessed.",
                        quotation.footnote() == null ? quotation.span().start() : null));
            }
        }
        warnings.sort(Comparator.comparingInt(w -> w.start() == null ? -1 : w.start()));
        return new Inspection(format, metadata, text, reading, warnings);
    }
}
