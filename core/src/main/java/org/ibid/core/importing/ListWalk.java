package org.ibid.core.importing;

import java.util.List;

/**
 * Walks a list of a format that is XML: a line for each paragraph of an item, lists in it further in. A block that is
 * no paragraph stands between two parts of its list.
 */
public abstract class ListWalk {

    protected final ListLines lines;
    protected final InlineWriter words;

    protected ListWalk(BlockSink sink, boolean ordered) {
        this.lines = new ListLines(sink, ordered);
        this.words = lines.words();
    }

    public final void write(XmlElement list) {
        items(list, 0);
        lines.close();
    }

    /** What a list holds, whatever it is. */
    protected abstract void items(XmlElement list, int depth);

    protected abstract boolean isList(XmlElement element);

    protected abstract boolean isParagraph(XmlElement element);

    /** True for a block that is no paragraph. */
    protected abstract boolean isOtherBlock(XmlElement element);

    /** True for a phrase with blocks in it, all of which are read. */
    protected abstract boolean holdsBlocks(XmlElement element);

    /** True for what belongs to the words before it: a note, its mark. */
    protected abstract boolean isCall(XmlElement element);

    protected abstract void inline(List<XmlNode> siblings, int i);

    protected abstract void block(XmlElement element);

    protected final void item(XmlElement item, int depth) {
        boolean begun = false;
        boolean ended = false;
        List<XmlNode> nodes = item.children();
        for (int i = 0; i < nodes.size(); i++) {
            boolean blank = nodes.get(i) instanceof XmlNode.Text t && t.text().isBlank();
            XmlElement element = nodes.get(i) instanceof XmlElement e ? e : null;
            boolean paragraph = element != null && isParagraph(element);
            boolean goesOn = blank || (element != null && isCall(element));
            if ((ended && !goesOn) || (begun && paragraph)) {
                lines.end(depth);
                ended = false;
            }
            if (element == null || isCall(element)) {
                inline(nodes, i);
            } else {
                part(element, nodes, i, depth);
            }
            // a label stands before the first paragraph of its item
            begun |= !goesOn && !(element != null && element.is("label", "title"));
            ended |= paragraph;
        }
    }

    private void part(XmlElement element, List<XmlNode> nodes, int i, int depth) {
        if (isList(element)) {
            lines.end(depth);
            items(element, depth + 1);
        } else if (isParagraph(element)) {
            words.space();
            item(element, depth);
            words.space();
        } else if (isOtherBlock(element)) {
            lines.end(depth);
            lines.part();
            block(element);
        } else if (holdsBlocks(element)) {
            item(element, depth);
        } else {
            inline(nodes, i);
        }
    }
}
