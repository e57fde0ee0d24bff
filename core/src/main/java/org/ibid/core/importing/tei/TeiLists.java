package org.ibid.core.importing.tei;

import java.util.List;
import java.util.Locale;
import org.ibid.core.importing.ListWalk;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.tei.TeiBlocks.Flow;

/** Lists, lists of works and casts. */
final class TeiLists {

    private final TeiBlocks blocks;
    private final TeiInline inline;

    TeiLists(TeiBlocks blocks, TeiInline inline) {
        this.blocks = blocks;
        this.inline = inline;
    }

    void list(XmlElement list, Flow flow) {
        list.element("head").ifPresent(head -> blocks.block(head, flow));
        new Walk(list, flow).write(list);
    }

    /** Walks one list. */
    private final class Walk extends ListWalk {
        private final XmlElement list;
        private final Flow flow;

        Walk(XmlElement list, Flow flow) {
            super(flow.sink(), ordered(list));
            this.list = list;
            this.flow = flow;
        }

        @Override
        protected void items(XmlElement parent, int depth) {
            for (XmlNode node : parent.children()) {
                if (!(node instanceof XmlElement child)) {
                    inline.node(node, words);
                } else if (child.is("item", "castItem", "bibl", "biblStruct", "biblFull", "msDesc")) {
                    item(child, depth);
                    lines.end(depth);
                } else if (child.is("label")
                        && child.parent().filter(p -> p.is("list")).isPresent()) {
                    label(child, parent);
                } else if (child.is("castGroup", "list", "listBibl", "castList")) {
                    lines.end(depth);
                    // items under a bracket, and lists directly in lists
                    items(child, child.is("list", "listBibl") ? depth : depth + 1);
                } else if (!child.is("head")
                        || !child.equals(list.element("head").orElse(null))) {
                    inline.node(child, words);
                    if (!child.text().isBlank() && !blocks.isNote(child)) {
                        lines.end(depth);
                    }
                }
            }
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

        @Override
        protected boolean isList(XmlElement element) {
            return element.is("list", "castGroup", "listBibl");
        }

        @Override
        protected boolean isParagraph(XmlElement element) {
            return element.is("p", "ab");
        }

        @Override
        protected boolean isOtherBlock(XmlElement element) {
            return blocks.isBlock(element) && !element.is("head");
        }

        @Override
        protected boolean holdsBlocks(XmlElement element) {
            return !element.is("app", "choice", "del") && blocks.holdsBlocks(element);
        }

        @Override
        protected boolean isCall(XmlElement element) {
            return blocks.isNote(element);
        }

        @Override
        protected void inline(List<XmlNode> siblings, int i) {
            inline.node(siblings.get(i), words);
        }

        @Override
        protected void block(XmlElement element) {
            blocks.block(element, flow);
        }

        private static boolean ordered(XmlElement list) {
            String said = (list.attribute("type", "") + " " + list.attribute("rend", "")).toLowerCase(Locale.ROOT);
            return said.matches(".*(?:order|number|arabic|roman|alpha).*") && !said.contains("unordered");
        }
    }
}
