package org.ibid.core.importing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ibid.core.importing.epub.EpubImporter;
import org.ibid.core.importing.html.HtmlImporter;
import org.ibid.core.importing.markdown.MarkdownImporter;
import org.ibid.core.importing.text.TextImporter;
import org.jspecify.annotations.Nullable;

/** The one list of formats. */
public final class EssayImporters {

    public static final List<EssayImporter> ALL =
            List.of(new TextImporter(), new MarkdownImporter(), new HtmlImporter(), new EpubImporter());

    private EssayImporters() {}

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
