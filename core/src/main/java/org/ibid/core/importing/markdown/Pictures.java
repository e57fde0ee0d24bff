package org.ibid.core.importing.markdown;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Tells paragraphs that only show pictures. */
final class Pictures {

    private Pictures() {}

    static boolean only(Node paragraph) {
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            boolean picture = node instanceof Image
                    || node instanceof SoftLineBreak
                    || (node instanceof Text text
                            && LiquidTags.STAND_IN
                                    .matcher(text.getLiteral())
                                    .replaceAll("")
                                    .isBlank())
                    || (node instanceof Link link && link.getFirstChild() instanceof Image && only(link));
            if (!picture) {
                return false;
            }
        }
        return true;
    }
}
