package org.ibid.core.importing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ibid.core.importing.docx.DocxImporter;
import org.ibid.core.importing.epub.EpubImporter;
import org.ibid.core.importing.html.HtmlImporter;
import org.ibid.core.importing.jats.JatsImporter;
import org.ibid.core.importing.markdown.MarkdownImporter;
import org.ibid.core.importing.odt.OdtImporter;
import org.ibid.core.importing.tei.TeiImporter;
import org.ibid.core.importing.text.TextImporter;
import org.jspecify.annotations.Nullable;

/** The one list of formats. */
public final class EssayImporters {

    public static final List<EssayImporter> ALL = List.of(
            new TextImporter(),
            new MarkdownImporter(),
            new HtmlImporter(),
            new EpubImporter(),
            new DocxImporter(),
            new OdtImporter(),
            new TeiImporter(),
            new JatsImporter());

    private EssayImporters() {}

    /**
     * @param format name of the format, or null to look for the importer that recognises the source best
     * @throws UnreadableEssay when no importer can read it
     */
    public static ImportedEssay read(ImportSource source, @Nullable String format) throws UnreadableEssay {
        return importerOf(source, format).read(source);
    }

    /** @throws UnreadableEssay when no importer has the asked name */
    static EssayImporter importerOf(ImportSource source, @Nullable String format) throws UnreadableEssay {
        if (format == null) {
            return ALL.stream()
                    .max(Comparator.comparingDouble(i -> i.recognises(source)))
                    .orElseThrow();
        }
        return ALL.stream()
                .filter(i -> i.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new UnreadableEssay(
                        "format",
                        "There is no format “" + format + "”. Known are: "
                                + ALL.stream().map(EssayImporter::format).collect(Collectors.joining(", ")) + "."));
    }
}
