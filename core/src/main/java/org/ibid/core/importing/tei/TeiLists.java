package org.ibid.core.importing.tei;

import java.util.Locale;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.ListLines;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.tei.TeiBlocks.Flow;

/**
 * Lists, lists of works and casts: a line for each paragraph of an item, lists in them further in. A block that is no
 * paragraph stands between two parts of its list.
 */
final class TeiLists {

    private final TeiBlocks blocks;
    private final TeiInline inline;

    TeiLists(TeiBlocks blocks, TeiInline inline) {
        this.blocks = blocks;
        this.inline = inline;
    }

    void list(XmlElement list, Flow flow) {
        list.element("head").ifPresent(head -> blocks.block(head, flow));
        new Lines(list, flow).write();
    }

    /** Walks the items of one list. */
    private final class Lines {
        private final XmlElement list;
        private final Flow flow;
        private final ListLines lines;
        private final InlineWriter words;

        Lines(XmlElement list, Flow flow) {
            this.list = list;
            this.flow = flow;
            this.lines = new ListLines(flow.sink(), ordered(list));
            this.words = lines.words();
        }

        void write() {
            items(list, 0);
            lines.close();
        }

        private void items(XmlElement parent, int depth) {
            for (XmlElement child : parent.elements()) {
                if (child.is("item", "castItem", "bibl", "biblStruct", "biblFull", "msDesc")) {
                    item(child, depth);
                    lines.end(depth);
                } else if (child.is("label")
                        && child.parent().filter(p -> p.is("list")).isPresent()) {
                    label(child, parent);
                } else if (child.is("castGroup", "list", "listBibl", "castList")) {
                    lines.end(depth);
                    group(child, depth);
                } else if (!child.is("head")
                        || !child.equals(list.element("head").orElse(null))) {
                    inline.node(child, words);
                    if (!child.text().isBlank() && !blocks.isNote(child)) {
                        lines.end(depth);
                    }
                }
            }
        }

        /** Items under a bracket, and lists directly in lists. */
        private void group(XmlElement group, int depth) {
            items(group, group.is("list", "listBibl") ? depth : depth + 1);
        }

        private void label(XmlElement label, XmlElement parent) {
            inline.node(label, words);
            boolean gloss = parent.attribute("type", "").equals("gloss");
            if (gloss && Character.isLetterOrDigit(lastWord(label))) {
                words.close(":");
            }
            words.space();
        }

        private char lastWord(XmlElement label) {
            String text = label.text().strip();
            return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        }

        private void item(XmlElement item, int depth) {
            for (XmlNode node : item.children()) {
                if (!(node instanceof XmlElement element) || blocks.isNote(element)) {
                    inline.node(node, words);
                } else if (element.is("list", "castGroup", "listBibl")) {
                    lines.end(depth);
                    items(element, depth + 1);
                } else if (element.is("p", "ab") && !blocks.holdsBlocks(element)) {
                    lines.end(depth);
                    inline.node(element, words);
                    lines.end(depth);
                } else if (blocks.isBlock(element) && !element.is("head", "p", "ab")) {
                    lines.end(depth);
                    lines.part();
                    blocks.block(element, flow);
                } else if (blocks.holdsBlocks(element)) {
                    item(element, depth);
                } else {
                    inline.node(element, words);
                }
            }
        }

        private static boolean ordered(XmlElement list) {
            String said = (list.attribute("type", "") + " " + list.attribute("rend", "")).toLowerCase(Locale.ROOT);
            return said.matches(".*(?:order|number|arabic|roman|alpha).*") && !said.contains("unordered");
        }
    }
}
