package org.ibid.core.importing.html;

import org.ibid.core.importing.html.Page.Extent;
import org.jsoup.nodes.Element;

/**
 * Where a note would begin, if the place that a link leads to is one.
 *
 * @param place the element that has the name, which may be empty and stand before the note
 * @param block the block whose words are the note's first
 * @param begins false where words of the same block come before it
 * @param position its number in document order
 */
record NoteStart(Element place, Element block, boolean begins, int position) {

    static NoteStart of(Element place, Page page) {
        Extent own = page.extent(place);
        Element block = page.blockOf(place);
        if (page.extent(block).after() <= own.before()) {
            Element next = page.blockAfter(own.out());
            if (next != null) {
                return at(place, row(next, page), page);
            }
        }
        return at(place, row(block, page), page);
    }

    private static NoteStart at(Element place, Element block, Page page) {
        Extent own = page.extent(place);
        Extent all = page.extent(block);
        boolean bracket = own.before() - all.before() < 3
                && page.words(all.in(), own.in(), 4).matches("[\\[({]*");
        boolean begins = own.before() <= all.before() || bracket;
        return new NoteStart(
                place,
                block,
                begins,
                begins ? Math.min(own.in(), page.extent(block).in()) : own.in());
    }

    /** The first cell of a row is the label of a note in the others. */
    private static Element row(Element block, Page page) {
        Element at = block;
        for (int up = 0; up < 3; up++) {
            Element parent = at.parent();
            if (parent == null
                    || page.extent(parent).before() != page.extent(block).before()) {
                return block;
            }
            if (Tags.is(at, "td", "th") && Tags.is(parent, "tr")) {
                return parent;
            }
            at = parent;
        }
        return block;
    }

    /** True where the block is nothing but a label, as where a heading {@code (1)} stands over each note. */
    boolean labelAlone(Page page) {
        return page.extent(block).characters() < 8 && NoteLabel.of(page.words(block, 12)) != null;
    }

    /** The words in which the label of the note is looked for. */
    String firstWords(Page page) {
        if (Tags.is(block, "dd")) {
            Element term = block.previousElementSibling();
            return term != null && Tags.is(term, "dt") ? page.words(term, 60) : "";
        }
        int from = begins ? page.extent(block).in() : page.extent(place).in();
        return page.words(from, page.extent(block).out(), 60);
    }
}
