package org.ibid.core.importing.jats;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.StyledText;
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

    /** The lines of one list as they are collected. */
    private final class Lines {
        private final XmlElement list;
        private final Flow flow;
        private final InlineWriter words = new InlineWriter();
        private final List<Inline> lines = new ArrayList<>();
        private final List<Integer> depths = new ArrayList<>();

        Lines(XmlElement list, Flow flow) {
            this.list = list;
            this.flow = flow;
        }

        void write() {
            items(list, 0);
            close();
            words.take().text().calls().forEach(c -> flow.sink().call(c.note()));
        }

        private void items(XmlElement parent, int depth) {
            for (XmlElement child : parent.elements()) {
                if (child.is("list-item")) {
                    item(child, depth);
                    end(depth);
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
                end(depth);
            });
            end(depth);
        }

        private void item(XmlElement item, int depth) {
            List<XmlNode> nodes = item.children();
            boolean paragraphs = false;
            for (int i = 0; i < nodes.size(); i++) {
                if (!(nodes.get(i) instanceof XmlElement element)) {
                    inline.node(nodes, i, words);
                } else if (element.is("list", "def-list")) {
                    end(depth);
                    items(element, depth + 1);
                } else if (element.is("p")) {
                    if (paragraphs) {
                        end(depth);
                    }
                    paragraphs = true;
                    item(element, depth);
                } else if (blocks.isBlock(element) && !element.is("title")) {
                    end(depth);
                    close();
                    blocks.block(element, flow);
                } else {
                    inline.node(nodes, i, words);
                }
            }
        }

        private void end(int depth) {
            Inline line = words.take();
            if (line.text().text().isBlank()) {
                // calls and problems wait for the words of the next line
                words.append(
                        new Inline(new StyledText("", List.of(), line.text().calls()), line.problems()));
            } else {
                lines.add(line);
                depths.add(depth);
            }
        }

        private void close() {
            end(0);
            if (!lines.isEmpty()) {
                flow.sink().list(List.copyOf(lines), List.copyOf(depths), ordered());
                lines.clear();
                depths.clear();
            }
        }

        private boolean ordered() {
            return list.attribute("list-type", "").matches("order(?:ed)?|.*(?:alpha|roman|number|arabic).*");
        }
    }
}
