package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A list and the lists in it, as one block with a line for each paragraph; the explanations of a list of terms stand
 * one deeper than the terms. What is no paragraph becomes a block of its own and the list goes on after it.
 */
final class ListReader {

    private record Line(InlineText text, int depth) {}

    private final BlockReader blocks;
    private final Element list;
    private final BlockReader.Place place;
    private final List<Line> lines = new ArrayList<>();

    ListReader(BlockReader blocks, Element list, BlockReader.Place place) {
        this.blocks = blocks;
        this.list = list;
        this.place = place;
    }

    void add() {
        inside(list, 0);
        close();
    }

    private void inside(Element parent, int depth) {
        List<Node> run = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            boolean called = blocks.reading().notes().callAt(node) != null;
            if (node instanceof Element element && blocks.reading().page().container(element) && !called) {
                flush(run, depth);
                if (!blocks.reading().out(element)) {
                    block(element, depth);
                }
            } else if (called || !blocks.reading().out(node)) {
                run.add(node);
            }
        }
        flush(run, depth);
    }

    private void block(Element element, int depth) {
        boolean list = Tags.list(element) || Tags.is(element, "dl");
        boolean other = Tags.headingLevel(element) > 0
                || Tags.is(element, "pre", "table", "blockquote", "figure", "hr", "svg", "math")
                || Verse.says(element);
        if (other) {
            close();
            blocks.block(element, place);
        } else if (list) {
            inside(
                    element,
                    Tags.list(element.parent() == null ? element : element.parent()) || !lines.isEmpty()
                            ? depth + 1
                            : depth);
        } else {
            inside(element, Tags.is(element, "dd") ? depth + 1 : depth);
        }
    }

    private void flush(List<Node> run, int depth) {
        if (run.isEmpty()) {
            return;
        }
        for (InlineText piece : InlineReader.pieces(List.copyOf(run), blocks.reading())) {
            InlineText text = piece.unbroken();
            if (!text.blank() || !text.problems().isEmpty()) {
                lines.add(new Line(text, depth));
            }
            if (!text.pictures().isEmpty()) {
                close();
                text.pictures().forEach(p -> blocks.picture(p, null, place));
            }
        }
        run.clear();
    }

    private void close() {
        InlineText.Joiner joiner = new InlineText.Joiner();
        List<Line> done = List.copyOf(lines);
        lines.clear();
        done.forEach(l -> joiner.add(l.text(), "\n"));
        if (joiner.empty()) {
            return;
        }
        if (place.remark()) {
            blocks.add(joiner.joined(), (id, span) -> new Block.Remark(id, span, 0.9));
            return;
        }
        boolean ordered = Tags.is(list, "ol");
        blocks.add(
                joiner.joined(),
                (id, span) -> new Block.ItemList(id, span, ordered, entries(done, joiner.spans(), span.start())));
    }

    private static List<Block.ItemList.Entry> entries(List<Line> lines, List<Span> spans, int start) {
        List<Block.ItemList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            entries.add(new Block.ItemList.Entry(
                    spans.get(i).shift(start), lines.get(i).depth()));
        }
        return entries;
    }
}
