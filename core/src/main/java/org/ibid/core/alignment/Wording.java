package org.ibid.core.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Span;

/**
 * One version as a row of words, cut into segments (sentences, roughly) that lie in passages: first the blocks, in
 * order, then the notes. Everything is a number here; {@link #spanOf} leads back to the text.
 */
final class Wording {

    final List<Passage> passages;

    /** How many of the passages are blocks. */
    final int blocks;

    /** Per word: its form, its place in its text, the segment that it stands in. */
    final int[] form;

    final int[] start;
    final int[] end;
    final int[] segmentOf;

    /** Per segment: its first word, and the passage that it stands in. One more at the end than there are segments. */
    final int[] firstWord;

    final int[] passageOf;

    /** Per passage: its first segment. One more at the end than there are passages. */
    final int[] firstSegment;

    private Wording(List<Passage> passages, int blocks, Words words) {
        this.passages = List.copyOf(passages);
        this.blocks = blocks;
        this.form = words.forms.toArray();
        this.start = words.starts.toArray();
        this.end = words.ends.toArray();
        this.segmentOf = words.segments.toArray();
        this.firstWord = words.firstWords.toArray();
        this.passageOf = words.passages.toArray();
        this.firstSegment = words.firstSegments.toArray();
    }

    static Wording of(EssayText text, Lexicon lexicon) {
        List<Passage> passages = new ArrayList<>();
        Words words = new Words(lexicon);
        text.blocks().forEach(b -> passages.add(new Passage(b.passageId(), b.kind(), null, b.span())));
        passages.forEach(p -> words.add(text.canonical(), p.span()));
        for (Footnote note : text.footnotes()) {
            Span whole = new Span(0, text.textOf(note.id()).length());
            passages.add(new Passage(note.id(), "note", note.id(), whole));
            words.add(text.textOf(note.id()), whole);
        }
        words.end();
        return new Wording(passages, text.blocks().size(), words);
    }

    int segments() {
        return passageOf.length;
    }

    int words() {
        return form.length;
    }

    int passageOfWord(int word) {
        return passageOf[segmentOf[word]];
    }

    int firstWordOfPassage(int passage) {
        return firstWord[firstSegment[passage]];
    }

    int endOfPassage(int passage) {
        return firstWord[firstSegment[passage + 1]];
    }

    /** The first passage or the one past the last of the same text: the body, or one note. */
    int startOfText(int passage) {
        return passage < blocks ? 0 : passage;
    }

    int endOfText(int passage) {
        return passage < blocks ? blocks : passage + 1;
    }

    int[] formsOf(int segment) {
        return Arrays.copyOfRange(form, firstWord[segment], firstWord[segment + 1]);
    }

    int length(int segment) {
        return firstWord[segment + 1] - firstWord[segment];
    }

    Span spanOf(int fromWord, int toWord) {
        return new Span(start[fromWord], end[toWord - 1]);
    }

    /** The words that touch a span of a passage's text, as a half-open range. */
    Range wordsIn(int fromPassage, int toPassage, Span span) {
        int from = firstWordOfPassage(fromPassage);
        int to = endOfPassage(toPassage - 1);
        int first = from;
        while (first < to && end[first] <= span.start()) {
            first++;
        }
        int last = first;
        while (last < to && start[last] < span.end()) {
            last++;
        }
        return new Range(first, last);
    }

    /** Half-open. */
    record Range(int from, int to) {

        int size() {
            return to - from;
        }

        boolean isEmpty() {
            return to <= from;
        }

        boolean overlaps(Range other) {
            return from < other.to && other.from < to;
        }
    }
}
