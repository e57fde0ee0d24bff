package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;

/**
 * A piece of text on its way into an essay: its words, their formatting, and where notes are called.
 *
 * @param formatting offsets into {@code text}
 * @param calls in order of offset
 */
public record StyledText(String text, List<Formatting> formatting, List<Call> calls) {

    /**
     * A note called between two characters.
     *
     * @param note whatever the importer tells notes apart by
     */
    public record Call(int offset, String note, double confidence) {}

    public StyledText {
        formatting = List.copyOf(formatting);
        calls = List.copyOf(calls);
    }

    public static StyledText plain(String text) {
        return new StyledText(text, List.of(), List.of());
    }

    /** The same without what stands in the given spans, which are in order and apart. Formatting shrinks with the text. */
    public StyledText without(List<Span> cuts) {
        if (cuts.isEmpty()) {
            return this;
        }
        Cut cut = new Cut(cuts);
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        for (Span span : cuts) {
            kept.append(text, at, span.start());
            at = span.end();
        }
        kept.append(text, at, text.length());
        List<Formatting> shrunk = new ArrayList<>();
        for (Formatting f : formatting) {
            Span span = new Span(cut.moved(f.span().start()), cut.moved(f.span().end()));
            if (span.length() > 0) {
                shrunk.add(new Formatting(f.style(), span, f.href()));
            }
        }
        List<Call> moved = calls.stream()
                .map(c -> new Call(cut.moved(c.offset()), c.note(), c.confidence()))
                .toList();
        return new StyledText(kept.toString(), shrunk, moved);
    }

    /** This, a separator, and the other. */
    public StyledText followedBy(String separator, StyledText other) {
        int shift = text.length() + separator.length();
        List<Formatting> styles = new ArrayList<>(formatting);
        other.formatting.forEach(f -> styles.add(f.shift(shift)));
        List<Call> notes = new ArrayList<>(calls);
        other.calls.forEach(c -> notes.add(new Call(c.offset() + shift, c.note(), c.confidence())));
        return new StyledText(text + separator + other.text, styles, notes);
    }

    public StyledText calling(List<Call> notes) {
        return new StyledText(text, formatting, notes);
    }

    /** Where offsets go when spans are cut out; an offset inside a cut goes to its start. */
    private static final class Cut {
        private final List<Span> cuts;
        private final int[] removedBefore;

        Cut(List<Span> cuts) {
            this.cuts = cuts;
            removedBefore = new int[cuts.size() + 1];
            for (int i = 0; i < cuts.size(); i++) {
                removedBefore[i + 1] = removedBefore[i] + cuts.get(i).length();
            }
        }

        int moved(int offset) {
            int low = 0;
            int high = cuts.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (cuts.get(middle).start() < offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (low == 0) {
                return offset;
            }
            Span last = cuts.get(low - 1);
            return offset - removedBefore[low - 1] - (Math.min(last.end(), offset) - last.start());
        }
    }
}
