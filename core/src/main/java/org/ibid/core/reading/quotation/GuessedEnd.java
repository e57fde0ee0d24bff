package org.ibid.core.reading.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.sentence.Stretch;

/**
 * Where a quotation probably ends whose closing mark is missing: where its note is called, else with its sentence or,
 * when little of the paragraph is left, with that.
 */
final class GuessedEnd {

    private static final int LITTLE = 300;

    private final TreeSet<Integer> references = new TreeSet<>();
    /** By passage, then by where they start. */
    private final Map<String, TreeMap<Integer, Span>> sentences = new HashMap<>();

    GuessedEnd(EssayText text, List<Sentence> sentences) {
        text.references().stream().map(FootnoteReference::offset).forEach(references::add);
        for (Sentence sentence : sentences) {
            this.sentences
                    .computeIfAbsent(sentence.passageId(), p -> new TreeMap<>())
                    .put(sentence.span().start(), sentence.span());
        }
    }

    /** @param limit the end is not behind this: the next opening mark or the end of the paragraph */
    int before(Stretch stretch, int start, int limit) {
        Integer reference = stretch.footnote() == null ? references.higher(start) : null;
        if (reference != null && reference <= limit) {
            return trimmed(stretch, start, reference);
        }
        boolean littleLeft = limit == stretch.span().end() && limit - start <= LITTLE;
        boolean openedEarlier = start < stretch.span().start();
        if (littleLeft || openedEarlier) {
            return trimmed(stretch, start, limit);
        }
        return trimmed(stretch, start, sentenceEnd(stretch, start, limit));
    }

    private int sentenceEnd(Stretch stretch, int start, int limit) {
        Map.Entry<Integer, Span> sentence =
                sentences.getOrDefault(stretch.passageId(), new TreeMap<>()).floorEntry(start);
        return sentence != null && sentence.getValue().contains(start)
                ? Math.min(limit, sentence.getValue().end())
                : limit;
    }

    private static int trimmed(Stretch stretch, int start, int end) {
        int trimmed = end;
        while (trimmed > start && Character.isWhitespace(stretch.whole().charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }
}
