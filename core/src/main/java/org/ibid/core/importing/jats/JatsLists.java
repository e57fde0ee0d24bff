package org.ibid.core.importing.jats;

import java.util.List;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.ListWalk;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.ibid.core.importing.jats.JatsBlocks.Flow;

/** Lists and lists of definitions, a line for each paragraph; and verse, a stanza a block. */
final class JatsLists {

    private final JatsBlocks blocks;
    private final JatsInline inline;

    JatsLists(JatsBlocks blocks, JatsInline inline) {
        this.blocks = blocks;
        this.inline = inline;
    }

    void list(XmlElement list, Flow flow) {
        list.element("title").ifPresent(title -> blocks.block(title, flow));
        new Walk(list, flow).write(list);
    }

    void verse(XmlElement verse, Flow flow) {
        InlineWriter words = new InlineWriter();
        List<XmlNode> lines = verse.is("verse-line") ? List.of(verse) : verse.children();
        for (int i = 0; i < lines.size(); i++) {
            if (!(lines.get(i) instanceof XmlElement line)) {
                words.space();
                inline.node(lines, i, words);
            } else if (line.is("verse-line")) {
                words.line();
                inline.children(line, words);
            } else {
                flow.sink().verse(words.take());
                blocks.part(line, flow, words);
                blocks.flush(words, flow);
            }
        }
        flow.sink().verse(words.take());
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
            List<XmlNode> nodes = parent.children();
            for (int i = 0; i < nodes.size(); i++) {
                if (!(nodes.get(i) instanceof XmlElement child)) {
                    inline.node(nodes, i, words);
                } else if (child.is("list-item")) {
                    item(child, depth);
                    lines.end(depth);
                } else if (child.is("def-item")) {
                    definition(child, depth);
                } else if (child.is("list", "def-list")) {
                    lines.end(depth);
                    items(child, depth + 1);
                } else if (!child.equals(list.element("title").orElse(null))) {
                    inline.node(nodes, i, words);
                    if (!child.is("term-head") && !child.text().isBlank()) {
                        lines.end(depth);
                    }
                }
            }
        }

        private void definition(XmlElement item, int depth) {
            List<XmlNode> nodes = item.children();
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i) instanceof XmlElement def && def.is("def")) {
                    item(def, depth);
                    lines.end(depth);
                    continue;
                }
                inline.node(nodes, i, words);
                boolean pointed = ".:;,?!".indexOf(words.last()) >= 0;
                if (nodes.get(i) instanceof XmlElement term && term.is("term") && !pointed) {
                    words.close(":");
                    words.space();
                }
            }
            lines.end(depth);
        }

        @Override
        protected boolean isList(XmlElement element) {
            return element.is("list", "def-list");
        }

        @Override
        protected boolean isParagraph(XmlElement element) {
            return element.is("p");
        }

        @Override
        protected boolean isOtherBlock(XmlElement element) {
            return blocks.isBlock(element) && !element.is("title");
        }

        @Override
        protected boolean holdsBlocks(XmlElement element) {
            return blocks.holdsBlocks(element);
        }

        @Override
        protected boolean isCall(XmlElement element) {
            return element.is("fn", "xref");
        }

        @Override
        protected void inline(List<XmlNode> siblings, int i) {
            inline.node(siblings, i, words);
        }

        @Override
        protected void block(XmlElement element) {
            blocks.block(element, flow);
        }

        private static boolean ordered(XmlElement list) {
            return list.attribute("list-type", "").matches("order(?:ed)?|.*(?:alpha|roman|number|arabic).*");
        }
    }
}
