package org.ibid.core.importing.jats;

import java.util.List;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.ListLines;
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
        new Lines(list, flow).write();
    }

    void verse(XmlElement verse, Flow flow) {
        InlineWriter words = new InlineWriter();
        List<XmlElement> lines = verse.is("verse-line") ? List.of(verse) : verse.elements();
        for (XmlElement line : lines) {
            if (line.is("verse-line")) {
                words.line();
                inline.children(line, words);
            } else if (!line.is("label")) {
                flow.sink().verse(words.take());
                blocks.block(line, flow);
            }
        }
        flow.sink().verse(words.take());
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
                if (child.is("list-item")) {
                    item(child, depth);
                    lines.end(depth);
                } else if (child.is("def-item")) {
                    definition(child, depth);
                } else if (child.is("list", "def-list")) {
                    items(child, depth + 1);
                } else if (!child.is("label", "title", "term-head", "def-head")) {
                    inline.node(List.of(child), 0, words);
                }
            }
        }

        private void definition(XmlElement item, int depth) {
            item.elements("term").forEach(term -> inline.node(List.of(term), 0, words));
            words.close(":");
            words.space();
            item.elements("def").forEach(def -> {
                item(def, depth);
                lines.end(depth);
            });
            lines.end(depth);
        }

        private void item(XmlElement item, int depth) {
            List<XmlNode> nodes = item.children();
            boolean paragraphs = false;
            for (int i = 0; i < nodes.size(); i++) {
                if (!(nodes.get(i) instanceof XmlElement element)) {
                    inline.node(nodes, i, words);
                } else if (element.is("list", "def-list")) {
                    lines.end(depth);
                    items(element, depth + 1);
                } else if (element.is("p")) {
                    if (paragraphs) {
                        lines.end(depth);
                    }
                    paragraphs = true;
                    item(element, depth);
                } else if (blocks.isBlock(element) && !element.is("title")) {
                    lines.end(depth);
                    lines.part();
                    blocks.block(element, flow);
                } else {
                    inline.node(nodes, i, words);
                }
            }
        }

        private static boolean ordered(XmlElement list) {
            return list.attribute("list-type", "").matches("order(?:ed)?|.*(?:alpha|roman|number|arabic).*");
        }
    }
}
