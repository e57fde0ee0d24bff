package org.ibid.core.importing.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlFile;
import org.ibid.core.importing.XmlRoot;

/**
 * Reads JATS in its three tag sets, NLM before it, and chapters of BITS.
 *
 * <ul>
 *   <li>The abstract is left out: it says in short what the essay says, and would have everything asked twice. An
 *       article that has nothing else is its abstract.
 *   <li>Notes to the title and about the authors are of the metadata and left out, but for those that the text calls.
 *   <li>The list of references is left out: it is no running text. References to it keep their words.
 *   <li>Captions of tables stand above them; those of figures are the figures’ words. Neither is a heading.
 *   <li>Translations of the article in {@code sub-article} are not repeated; responses to it are left out.
 * </ul>
 *
 * Each of these is said.
 */
public final class JatsImporter implements EssayImporter {

    private static final String SIGNS =
            "(?s).*(?:<article-meta|<journal-meta|JATS|//NLM//|<sec[ >]|<front[ >]|article-type=|dtd-version=).*";

    @Override
    public String format() {
        return "jats";
    }

    @Override
    public double recognises(ImportSource source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        double named = name.endsWith(".nxml") || name.endsWith(".jats") ? 0.9 : 0;
        return XmlRoot.of(source)
                .map(root -> switch (root.name()) {
                    case "article", "pmc-articleset" ->
                        root.head().matches(SIGNS) ? 0.96 : name.endsWith(".xml") ? 0.6 : Math.max(0.2, named);
                    case "book", "book-part", "book-part-wrapper" ->
                        root.head().matches("(?s).*(?:<book-meta|<book-part|BITS).*") ? 0.95 : named;
                    default -> named;
                })
                .orElse(named);
    }

    @Override
    public ImportedEssay read(ImportSource source) throws UnreadableEssay {
        XmlElement file = XmlFile.parse(source.bytes(), "a JATS file");
        XmlElement article = article(file)
                .orElseThrow(() -> new UnreadableEssay(
                        "not-jats",
                        "This XML file is no JATS: its outermost element is “" + file.name()
                                + "”. Choose its format by hand, or export it as JATS, HTML or DOCX."));
        EssayAssembly essay = new EssayAssembly();
        List<XmlElement> parts = parts(article, essay);
        JatsBlocks blocks = new JatsBlocks(parts, essay);
        Losses.ofArticle(article, parts, essay);
        blocks.article(parts);
        return essay.essay(format(), JatsMetadata.of(article), blocks.kept());
    }

    private static Optional<XmlElement> article(XmlElement file) {
        return file.is("article", "book", "book-part", "response")
                ? Optional.of(file)
                : file.descendants("article", "book-part").findFirst();
    }

    /** What is read of an article; without a body, its abstracts. */
    private static List<XmlElement> parts(XmlElement article, EssayAssembly essay) {
        List<XmlElement> parts = new ArrayList<>();
        if (article.is("book")) {
            parts.addAll(article.elements("front-matter", "book-body", "book-back", "back"));
        } else {
            parts.addAll(article.elements("body", "back", "floats-group"));
        }
        boolean body = parts.stream()
                .anyMatch(p -> p.is("body", "book-body") && !p.text().isBlank());
        if (!body) {
            List<XmlElement> abstracts = Losses.abstracts(article).toList();
            if (!abstracts.isEmpty()) {
                essay.unplaced(
                        "abstract-only",
                        "This file has no body: what was read is its abstract. Look for the article’s full text.");
            }
            return Stream.concat(abstracts.stream(), parts.stream()).toList();
        }
        // the notes to title and authors may be called in the text
        article.elements("front", "book-part-meta").forEach(parts::add);
        return parts;
    }
}
