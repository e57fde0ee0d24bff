package org.ibid.web.typesetting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sets stretches of one text: cuts them wherever a style, the light, a marking or a marker begins or ends, then nests the pieces,
 * so that styles that overlap without containing each other still give a tree.
 */
final class LineSetting {

    private final String text;
    private final List<Formatting> formatting;
    private final @Nullable Span light;
    private final List<Marking> markings;
    private final Set<String> begun = new HashSet<>();

    /** @param markings those of this text */
    LineSetting(String text, List<Formatting> formatting, @Nullable Span light, List<Marking> markings) {
        this.text = text;
        this.formatting = formatting;
        this.light = light;
        this.markings = markings;
    }

    /** @param marker its offset is that of the text */
    record Mark(int offset, Inline marker) {}

    /** @param address of a link; id of the light or of a marking */
    private record Wrap(
            Inline.Form form, String classes, @Nullable String address) {}

    private record Piece(List<Wrap> wraps, Inline leaf) {}

    boolean lit() {
        return begun.contains(Light.ID);
    }

    /** @param marks those that stand in the stretch, in order; offsets outside it are drawn to its nearest end */
    List<Inline> set(Span stretch, List<Mark> marks) {
        List<Formatting> here =
                formatting.stream().filter(f -> f.span().overlaps(stretch)).toList();
        List<Piece> pieces = new ArrayList<>();
        List<Mark> waiting = new ArrayList<>(marks);
        int at = stretch.start();
        for (int cut : cuts(stretch, here, marks)) {
            if (cut > at) {
                pieces.add(new Piece(wrapsOver(here, at, cut), Inline.text(text.substring(at, cut))));
                at = cut;
            }
            while (!waiting.isEmpty() && (waiting.getFirst().offset() <= at || cut == stretch.end())) {
                pieces.add(
                        new Piece(wrapsAround(here, at), waiting.removeFirst().marker()));
            }
        }
        return nest(pieces, 0);
    }

    private SortedSet<Integer> cuts(Span stretch, List<Formatting> here, List<Mark> marks) {
        SortedSet<Integer> cuts = new TreeSet<>();
        here.forEach(f -> addEnds(cuts, f.span()));
        if (light != null) {
            addEnds(cuts, light);
        }
        markings.forEach(m -> addEnds(cuts, m.span()));
        marks.forEach(m -> cuts.add(m.offset()));
        cuts.removeIf(cut -> cut < stretch.start() || cut > stretch.end());
        addEnds(cuts, stretch);
        return cuts;
    }

    private static void addEnds(SortedSet<Integer> cuts, Span span) {
        cuts.add(span.start());
        cuts.add(span.end());
    }

    private List<Wrap> wrapsOver(List<Formatting> here, int start, int end) {
        Span piece = new Span(start, end);
        List<Wrap> wraps = new ArrayList<>();
        here.stream()
                .filter(f -> f.span().contains(piece))
                .map(f -> new Wrap(formOf(f.style()), "", f.href()))
                .forEach(wraps::add);
        if (light != null && light.contains(piece)) {
            wraps.add(new Wrap(Inline.Form.LIT, "", Light.ID));
        }
        markings.stream()
                .filter(m -> m.span().contains(piece))
                .map(m -> new Wrap(Inline.Form.MARKED, m.kind().classes(), m.id()))
                .forEach(wraps::add);
        return wraps.stream()
                .distinct()
                .sorted(Comparator.comparing(Wrap::form))
                .toList();
    }

    /** What stands around a marker: never a link, since a marker is one itself. */
    private List<Wrap> wrapsAround(List<Formatting> here, int offset) {
        return offset == 0 || offset >= text.length()
                ? List.of()
                : wrapsOver(here, offset - 1, offset + 1).stream()
                        .filter(w -> w.form() != Inline.Form.LINK)
                        .toList();
    }

    private List<Inline> nest(List<Piece> pieces, int depth) {
        List<Inline> line = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Wrap wrap = wrapAt(pieces.get(at), depth);
            int end = at + 1;
            while (end < pieces.size() && wrap != null && wrap.equals(wrapAt(pieces.get(end), depth))) {
                end++;
            }
            if (wrap == null) {
                addLeaf(line, pieces.get(at).leaf());
            } else {
                String id = idOf(wrap);
                List<Inline> inside = nest(pieces.subList(at, end), depth + 1);
                line.add(new Inline(wrap.form(), wrap.classes(), wrap.address(), id, inside));
            }
            at = end;
        }
        return line;
    }

    private static @Nullable Wrap wrapAt(Piece piece, int depth) {
        return depth < piece.wraps().size() ? piece.wraps().get(depth) : null;
    }

    /** Only the first element of a light or a marking bears its id. */
    private @Nullable String idOf(Wrap wrap) {
        boolean named = wrap.form() == Inline.Form.LIT || wrap.form() == Inline.Form.MARKED;
        String id = wrap.address();
        return named && id != null && begun.add(id) ? id : null;
    }

    private static void addLeaf(List<Inline> line, Inline leaf) {
        Inline last = line.isEmpty() ? null : line.getLast();
        if (last != null && last.form() == Inline.Form.TEXT && leaf.form() == Inline.Form.TEXT) {
            line.set(line.size() - 1, Inline.text(last.text() + leaf.text()));
        } else {
            line.add(leaf);
        }
    }

    private static Inline.Form formOf(Formatting.Style style) {
        return switch (style) {
            case EMPHASIS -> Inline.Form.EMPHASIS;
            case STRONG -> Inline.Form.STRONG;
            case CODE -> Inline.Form.CODE;
            case LINK -> Inline.Form.LINK;
            case SMALL_CAPS -> Inline.Form.SMALL_CAPS;
            case SUPERSCRIPT -> Inline.Form.SUPERSCRIPT;
            case SUBSCRIPT -> Inline.Form.SUBSCRIPT;
        };
    }
}
