package org.ibid.web.edition;

import java.util.ArrayList;
import java.util.List;
import org.ibid.web.typesetting.EssayPage.OutlineEntry;

/** A heading with those below it. A level that is left out makes no empty one. */
record OutlineTree(OutlineEntry heading, List<OutlineTree> inside) {

    OutlineTree {
        inside = List.copyOf(inside);
    }

    static List<OutlineTree> of(List<OutlineEntry> headings) {
        List<OutlineTree> trees = new ArrayList<>();
        int at = 0;
        while (at < headings.size()) {
            int end = at + 1;
            while (end < headings.size()
                    && headings.get(end).level() > headings.get(at).level()) {
                end++;
            }
            trees.add(new OutlineTree(headings.get(at), of(headings.subList(at + 1, end))));
            at = end;
        }
        return trees;
    }

    String label() {
        return heading.text().isBlank() ? "Untitled section" : heading.text();
    }
}
