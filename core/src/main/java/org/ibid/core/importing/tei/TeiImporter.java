package org.ibid.core.importing.tei;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlFile;
import org.ibid.core.importing.XmlRoot;

/**
 * Reads TEI P5, the TEI of before in what they have in common, and fragments of it.
 *
 * <ul>
 *   <li>Headings have the level of their division; the head of a table, a list or a poem has one level more.
 *   <li>A note is a note wherever it is printed. Those in the margin are labelled {@code m1} … apart from the footnotes,
 *       whether they gloss the text or work as headings: no markup tells which, a teacher does.
 *   <li>Of an edition the reading text is kept: lemma over readings, corrected over wrong, modern over old, written out
 *       over short, added over struck out.
 *   <li>A quotation in the line has marks; one that is displayed is a block quotation. Whose words they are, where
 *       {@code @who} or a {@code speaker} says so, is stated and needs no reading.
 * </ul>
 */
public final class TeiImporter implements EssayImporter {

    private static final Set<String> ROOTS = Set.of("TEI", "TEI.2", "teiCorpus", "teiCorpus.2");
    private static final Set<String> FRAGMENTS =
            Set.of("text", "group", "front", "body", "back", "div", "div1", "floatingText", "lg", "sp", "ab");

    @Override
    public String format() {
        return "tei";
    }

    @Override
    public double recognises(ImportSource source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        double named = name.endsWith(".tei") || name.endsWith(".tei.xml") ? 0.9 : 0;
        return XmlRoot.of(source)
                .map(root -> ROOTS.contains(root.name())
                        ? 0.97
                        : root.head().contains("http://www.tei-c.org/ns/1.0")
                                ? 0.92
                                : FRAGMENTS.contains(root.name()) && name.endsWith(".xml") ? 0.6 : named)
                .orElse(named);
    }

    @Override
    public ImportedEssay read(ImportSource source) throws UnreadableEssay {
        XmlElement file = XmlFile.parse(source.bytes(), "a TEI file");
        XmlElement root = edition(file)
                .orElseThrow(() -> new UnreadableEssay(
                        "not-tei",
                        "This XML file is no TEI: its outermost element is “" + file.name()
                                + "”. Choose its format by hand, or export it as TEI, HTML or DOCX."));
        EssayAssembly essay = new EssayAssembly();
        List<XmlElement> texts = root.elements("text");
        if (texts.isEmpty() && ROOTS.contains(root.name())) {
            // an edition that follows the pages of a manuscript, and nothing else
            texts = root.elements("sourceDoc");
        } else if (!root.elements("sourceDoc").isEmpty()) {
            essay.unplaced(
                    "transcription-left-out",
                    "The file gives the text twice: page by page as the source has it, and as it is to be read. The first was left out.");
        }
        XmlElement text = texts.isEmpty() ? root : texts.getFirst();
        otherTexts(file, root, essay);
        EssayMetadata metadata = TeiMetadata.of(root, text);
        TeiBlocks blocks = new TeiBlocks(root, essay, metadata);
        if (ROOTS.contains(root.name())) {
            texts.forEach(t -> blocks.text(t));
        } else {
            blocks.text(root);
        }
        blocks.orphans();
        return essay.essay(format(), metadata, blocks.kept());
    }

    /** The element of one edition: of a corpus the first that has a text. */
    private static Optional<XmlElement> edition(XmlElement file) {
        if (file.is("teiCorpus", "teiCorpus.2")) {
            return file.descendants("TEI", "TEI.2")
                    .filter(t -> t.element("text").isPresent())
                    .findFirst();
        }
        return Optional.of(file)
                .filter(f -> ROOTS.contains(f.name()) || FRAGMENTS.contains(f.name()))
                .or(() -> file.descendants("TEI", "TEI.2").findFirst());
    }

    private static void otherTexts(XmlElement file, XmlElement root, EssayAssembly essay) {
        long others =
                file.descendants("TEI", "TEI.2").filter(t -> !t.equals(root)).count();
        if (others > 0) {
            essay.unplaced(
                    "corpus",
                    "This file holds " + (others + 1)
                            + " texts. The first was read; import each of the others from a file of its own.");
        }
    }
}
