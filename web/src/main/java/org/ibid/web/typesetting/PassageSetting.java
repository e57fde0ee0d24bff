package org.ibid.web.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** Sets one block by its kind, and loses no marker: each goes to the line, item or cell that it stands in or after. */
final class PassageSetting {

    private final String canonical;
    private final LineSetting lines;
    private final List<LineSetting.Mark> waiting;
    private final PictureSetting pictures;

    private PassageSetting(String canonical, LineSetting lines, List<LineSetting.Mark> marks, PictureSetting pictures) {
        this.pictures = pictures;
        this.canonical = canonical;
        this.lines = lines;
        this.waiting = new ArrayList<>(marks);
    }

    static Passage set(
            Block block, String canonical, LineSetting lines, List<LineSetting.Mark> marks, PictureSetting pictures) {
        return new PassageSetting(canonical, lines, marks, pictures).set(block);
    }

    private Passage set(Block block) {
        return switch (block) {
            case Block.ItemList list ->
                new Passage(block.passageId(), number(block), List.of(), items(list), List.of(), null);
            case Block.Table table -> new Passage(block.passageId(), "", List.of(), List.of(), rows(table), null);
            case Block.Verse verse -> {
                List<Span> stretches =
                        stretches(verse.span().in(canonical), "\n", verse.span().start());
                yield new Passage(block.passageId(), number(block), setAll(stretches), List.of(), List.of(), null);
            }
            default ->
                new Passage(
                        block.passageId(),
                        number(block),
                        setAll(List.of(block.span())),
                        List.of(),
                        List.of(),
                        shown(block));
        };
    }

    private PictureSetting.@Nullable Shown shown(Block block) {
        if (!(block instanceof Block.Picture picture)) {
            return null;
        }
        boolean said = picture.alt().equals(picture.span().in(canonical));
        return pictures.of(picture)
                .map(p -> said ? new PictureSetting.Shown(p.address(), "", p.width(), p.height()) : p)
                .orElse(null);
    }

    /** The digits of the passage id: what people say is what the address says. */
    private static String number(Block block) {
        return block.prose() || block instanceof Block.Verse ? block.passageId().replaceFirst("^\\D+", "") : "";
    }

    private List<List<Inline>> setAll(List<Span> stretches) {
        List<List<Inline>> set = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            int next = i + 1 < stretches.size() ? stretches.get(i + 1).start() : Integer.MAX_VALUE;
            set.add(lines.set(stretches.get(i), marksBefore(next)));
        }
        return set;
    }

    private List<LineSetting.Mark> marksBefore(int offset) {
        List<LineSetting.Mark> here = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.getFirst().offset() < offset) {
            here.add(waiting.removeFirst());
        }
        return here;
    }

    private List<List<List<Inline>>> rows(Block.Table table) {
        List<List<Inline>> cells =
                setAll(table.rows().stream().flatMap(List::stream).toList());
        List<List<List<Inline>>> rows = new ArrayList<>();
        int at = 0;
        for (List<Span> row : table.rows()) {
            rows.add(List.copyOf(cells.subList(at, at + row.size())));
            at += row.size();
        }
        return rows;
    }

    private List<Passage.ListItem> items(Block.ItemList list) {
        List<List<Inline>> set =
                setAll(list.items().stream().map(Block.ItemList.Entry::span).toList());
        return itemsAt(list.items(), set, 0, list.items().size());
    }

    private static List<Passage.ListItem> itemsAt(
            List<Block.ItemList.Entry> entries, List<List<Inline>> set, int from, int to) {
        List<Passage.ListItem> items = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at + 1;
            while (end < to && entries.get(end).depth() > entries.get(at).depth()) {
                end++;
            }
            items.add(new Passage.ListItem(set.get(at), itemsAt(entries, set, at + 1, end)));
            at = end;
        }
        return items;
    }

    /** The stretches between separators, as offsets shifted by {@code base}; at least one, which may be empty. */
    static List<Span> stretches(String text, String separator, int base) {
        List<Span> stretches = new ArrayList<>();
        int at = 0;
        for (int cut = text.indexOf(separator); cut >= 0; cut = text.indexOf(separator, at)) {
            stretches.add(new Span(base + at, base + cut));
            at = cut + separator.length();
        }
        stretches.add(new Span(base + at, base + text.length()));
        return stretches;
    }
}
