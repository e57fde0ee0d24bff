package org.ibid.core.importing.text;

import java.util.List;
import java.util.Map;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.importing.ImportedEssay;

/**
 * A text in which marks of an unusual kind are replaced by figures in brackets that count on, and what each was.
 *
 * @param labels what was printed, by the number that stands for it; empty where nothing was replaced
 */
record Rekeyed(String text, Map<String, String> labels) {

    static Rekeyed of(String text) {
        Rekeyed pages = PageKeyed.of(text);
        if (!pages.labels().isEmpty()) {
            return pages;
        }
        Rekeyed romans = RomanKeyed.of(text);
        if (!romans.labels().isEmpty()) {
            return romans;
        }
        Rekeyed stars = StarKeyed.of(text);
        return stars.labels().isEmpty() ? ParenthesesKeyed.of(ReturnKeyed.of(text)) : stars;
    }

    /** The essay with its notes called as they were printed. */
    ImportedEssay relabelled(ImportedEssay essay) {
        if (labels.isEmpty()) {
            return essay;
        }
        EssayText text = essay.text();
        List<Footnote> notes = text.footnotes().stream()
                .map(n -> new Footnote(n.id(), labels.getOrDefault(n.label(), n.label()), n.text(), n.formatting()))
                .toList();
        return new ImportedEssay(
                essay.format(),
                essay.metadata(),
                new EssayText(text.canonical(), text.blocks(), text.formatting(), notes, text.references()),
                essay.problems(),
                essay.pictures(),
                essay.markers(),
                essay.voices());
    }
}
