package org.ibid.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;

/** The stretches of an essay that are written by themselves: its blocks, the items of its lists, the cells of its tables. */
final class Pieces {

    private final List<Span> spans;

    Pieces(List<Block> blocks) {
        List<Span> all = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.ItemList list -> list.items().forEach(item -> all.add(item.span()));
                case Block.Table table -> table.rows().forEach(all::addAll);
                default -> all.add(block.span());
            }
        }
        this.spans = List.copyOf(all);
    }

    /** In order. */
    List<Span> spans() {
        return spans;
    }

    /** The offset itself where a piece holds it or ends there, else the end of the last piece before it. */
    int nearest(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? offset : Math.min(offset, spans.get(low - 1).end());
    }

    /** A list or table whose items or cells do not make up its text could not be told from another. */
    static void requireWhole(Block block, String canonical) {
        String made = switch (block) {
            case Block.ItemList list ->
                list.items().stream().map(i -> i.span().in(canonical)).collect(Collectors.joining("\n"));
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> row.stream().map(cell -> cell.in(canonical)).collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
            default -> block.span().in(canonical);
        };
        if (!made.equals(block.span().in(canonical))) {
            throw new IllegalArgumentException("the lines of " + block.passageId() + " are not its text");
        }
    }
}
