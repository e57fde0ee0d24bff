package org.ibid.web.edition;

import java.util.ArrayList;
import java.util.List;
import org.ibid.web.typesetting.Inline;
import org.ibid.web.typesetting.Passage;
import org.ibid.web.typesetting.PassageGroup;

/** The marks of notes that stand in passages. */
final class Marks {

    private final List<String> ids = new ArrayList<>();

    private Marks() {}

    /** Ids of their elements, in order. */
    static List<String> idsIn(List<PassageGroup> groups) {
        Marks marks = new Marks();
        for (PassageGroup group : groups) {
            group.passages().forEach(marks::find);
        }
        return marks.ids;
    }

    private void find(Passage passage) {
        passage.lines().forEach(this::find);
        passage.rows().forEach(row -> row.forEach(this::find));
        passage.items().forEach(this::find);
    }

    private void find(Passage.ListItem item) {
        find(item.line());
        item.inside().forEach(this::find);
    }

    private void find(List<Inline> line) {
        for (Inline piece : line) {
            if (piece.form() == Inline.Form.MARKER && piece.id() != null) {
                ids.add(piece.id());
            }
            find(piece.inside());
        }
    }
}
