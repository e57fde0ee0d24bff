package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A figure: its picture with its caption, or a quotation, a table or code with a line that says whose it is. */
final class FigureReader {

    private final BlockReader blocks;
    private final Element figure;
    private final BlockReader.Place place;

    FigureReader(BlockReader blocks, Element figure, BlockReader.Place place) {
        this.blocks = blocks;
        this.figure = figure;
        this.place = place;
    }

    void add() {
        List<Element> images = new ArrayList<>();
        Element quotation = null;
        boolean other = false;
        for (Element each : figure.select("img, blockquote, table, pre, p, svg image, ul, ol")) {
            boolean caption = each.closest("figcaption") != null;
            if (Tags.is(each, "img", "image") && !Pictures.invisible(each)) {
                images.add(each);
            } else if (Tags.is(each, "blockquote")) {
                quotation = each;
            } else if (!caption) {
                other = true;
            }
        }
        if (quotation == null && !other && !images.isEmpty()) {
            pictures(images);
        } else if (quotation != null && images.isEmpty()) {
            quotation(quotation);
        } else {
            blocks.children(figure, place);
        }
    }

    /** A line under a quotation that says whose it is belongs to the quotation. */
    private void quotation(Element quotation) {
        BlockReader.Place quoted = blocks.quoted(quotation, place);
        List<Node> beside = new ArrayList<>();
        for (Node node : figure.childNodes()) {
            boolean ofIt = node.equals(quotation) || (node instanceof Element e && Tags.is(e, "figcaption"));
            boolean container =
                    node instanceof Element e && blocks.reading().page().container(e);
            if (!ofIt && !container) {
                beside.add(node);
                continue;
            }
            blocks.flush(beside, place);
            if (node instanceof Element part && !blocks.reading().out(part)) {
                if (ofIt) {
                    blocks.children(part, quoted);
                } else {
                    blocks.block(part, place);
                }
            }
        }
        blocks.flush(beside, place);
    }

    /** The caption is that of the last: it stands under all of them. */
    private void pictures(List<Element> images) {
        List<Element> captions = figure.select("figcaption").stream()
                .filter(c -> !blocks.reading().out(c))
                .toList();
        InlineText.Joiner caption = new InlineText.Joiner();
        for (Element each : captions) {
            InlineText words = InlineReader.whole(each.childNodes(), blocks.reading());
            if (!words.blank()) {
                caption.add(words, " ");
            }
        }
        for (int i = 0; i < images.size(); i++) {
            boolean last = i == images.size() - 1;
            blocks.picture(images.get(i), last && !caption.empty() ? caption.joined() : null, place);
        }
        List<Node> beside = new ArrayList<>();
        beside(figure, beside);
        blocks.flush(beside, place);
    }

    /** Words in the figure that are no caption: who took the picture, mostly. */
    private static void beside(Element parent, List<Node> found) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                found.add(text);
            } else if (node instanceof Element element && !Tags.is(element, "figcaption", "img", "svg", "picture")) {
                if (element.selectFirst("img, figcaption, svg") == null) {
                    found.add(element);
                } else {
                    beside(element, found);
                }
            }
        }
    }
}
