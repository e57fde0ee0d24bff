package org.ibid.web.importing;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.desk.Doubt;
import org.ibid.core.importing.desk.SourceExcerpt;

/** Words around a doubtful place, piece by piece: the place lit, the marks of notes raised. */
record Excerpt(List<Piece> pieces) {

    private static final int AROUND = 240;
    private static final int LONGEST = 700;
    /** Of a place between two characters, as many of those before it are lit. */
    private static final int LIT_BEFORE = 12;

    record Piece(String text, boolean lit, boolean mark) {}

    Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** As it stands in the text that students would read. */
    static Excerpt of(EssayText text, Doubt doubt) {
        String whole = text.textOf(doubt.footnote());
        Span lit = lit(whole, doubt.span());
        int from = word(whole, Math.max(0, lit.start() - AROUND));
        int to = word(whole, Math.min(whole.length(), lit.end() + AROUND));
        List<Integer> seams = new ArrayList<>(List.of(from, lit.start(), lit.end(), to));
        List<FootnoteReference> marks = doubt.footnote() != null
                ? List.of()
                : text.references().stream()
                        .filter(r -> from <= r.offset() && r.offset() <= to)
                        .toList();
        marks.forEach(m -> seams.add(m.offset()));
        List<Integer> places = seams.stream().distinct().sorted().toList();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(from > 0 ? "… " : "", false, false));
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            marks.stream()
                    .filter(m -> m.offset() == at)
                    .forEach(m -> pieces.add(new Piece(
                            text.footnote(m.footnote()).label(),
                            at == doubt.span().end() && doubt.span().length() == 0,
                            true)));
            if (i + 1 < places.size()) {
                boolean inside = lit.start() <= at && at < lit.end();
                pieces.add(new Piece(whole.substring(at, places.get(i + 1)), inside, false));
            }
        }
        pieces.add(new Piece(to < whole.length() ? " …" : "", false, false));
        return new Excerpt(pieces.stream().filter(p -> !p.text().isEmpty()).toList());
    }

    private static Span lit(String whole, Span span) {
        if (span.length() == 0) {
            int start = Math.max(0, span.start() - LIT_BEFORE);
            int blank = Math.max(whole.lastIndexOf(' ', span.start() - 1), whole.lastIndexOf('\n', span.start() - 1));
            return new Span(Math.max(start, Math.min(blank + 1, span.start())), span.start());
        }
        return span.length() <= LONGEST ? span : new Span(span.start(), word(whole, span.start() + LONGEST));
    }

    /** The beginning of the next word, so that none is cut. */
    private static int word(String whole, int at) {
        int next = at;
        while (next > 0 && next < whole.length() && !Character.isWhitespace(whole.charAt(next - 1)) && next < at + 40) {
            next++;
        }
        return next;
    }

    /** As it stands in the original. */
    static Excerpt of(SourceExcerpt source) {
        return new Excerpt(List.of(
                new Piece(source.before().stripLeading(), false, false),
                new Piece(source.at(), true, false),
                new Piece(source.after().stripTrailing(), false, false)));
    }
}
