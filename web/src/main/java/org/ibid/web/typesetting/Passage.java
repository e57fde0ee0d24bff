package org.ibid.web.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block as it is set.
 *
 * @param id its passage id, which is also its element's id
 * @param number what stands in the margin, so that people can name the passage; empty for what is not prose
 * @param picture what is to be seen, of a picture that can be shown; null for all else
 * @param lines its lines: one for most kinds, several for verse; empty for lists and tables
 */
public record Passage(
        String id,
        String number,
        List<List<Inline>> lines,
        List<ListItem> items,
        List<List<List<Inline>>> rows,
        PictureSetting.@Nullable Shown picture) {

    public Passage {
        lines = List.copyOf(lines);
        items = List.copyOf(items);
        rows = List.copyOf(rows);
    }

    /** @param inside the items of a list within this item */
    public record ListItem(List<Inline> line, List<ListItem> inside) {
        public ListItem {
            inside = List.copyOf(inside);
        }
    }
}
