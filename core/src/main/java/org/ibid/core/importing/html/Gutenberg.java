package org.ibid.core.importing.html;

import java.util.regex.Pattern;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.html.Page.Extent;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The licence and the words about itself that Project Gutenberg sets before and after a book. */
final class Gutenberg {

    private static final Pattern START = Pattern.compile("(?i)\\*\\*\\*\\s*START OF (?:THE|THIS) PROJECT GUTENBERG");
    private static final Pattern END = Pattern.compile(
            "(?i)\\*\\*\\*\\s*END OF (?:THE|THIS) PROJECT GUTENBERG|^\\s*End of (?:the )?Project Gutenberg");
    private static final Pattern TITLE =
            Pattern.compile("(?is)\\s*The Project Gutenberg e-?(?:book|text) of (.+?)(?:,? by (.+?))?\\.?\\s*");

    private Gutenberg() {}

    static void leaveOut(Page page, Surroundings around, Losses losses) {
        Extent start = null;
        Extent end = null;
        for (TextNode text : page.texts()) {
            if (start == null && START.matcher(text.getWholeText()).find()) {
                start = page.extent(outermost(text, page));
            } else if (end == null && END.matcher(text.getWholeText()).find()) {
                end = page.extent(outermost(text, page));
            }
        }
        if (start == null && end == null) {
            return;
        }
        StringBuilder words = new StringBuilder();
        for (Element element : page.elements()) {
            Extent extent = page.extent(element);
            boolean before = start != null && extent.out() <= start.out();
            boolean after = end != null && extent.in() >= end.in() && !element.equals(page.root());
            if (before || after) {
                boolean outer = element.parent() == null || !around.holds(element.parent());
                around.leaveOutSilently(element);
                if (outer) {
                    words.append(element.text()).append(' ');
                }
            }
        }
        losses.publisher(words.toString());
    }

    /** The largest element around the words that ends with them or begins with them and is not the whole. */
    private static Element outermost(TextNode text, Page page) {
        Element parent = text.parent();
        Element at = page.blockOf(parent == null ? page.root() : parent);
        while (at.parent() != null
                && !at.parent().equals(page.root())
                && page.extent(at.parent()).characters() * 3L
                        < page.extent(page.root()).characters()
                && Tags.is(at.parent(), "div", "section", "pre", "header", "footer")) {
            at = at.parent();
        }
        return at;
    }

    /** Title and author out of the name that the page gives itself. */
    static EssayMetadata named(EssayMetadata metadata) {
        String title = metadata.title();
        var name = TITLE.matcher(title == null ? "" : title);
        if (!name.matches()) {
            return metadata;
        }
        String author = name.group(2);
        return metadata.titled(
                name.group(1).strip(),
                metadata.authors().isEmpty() && author != null
                        ? java.util.List.of(author.strip())
                        : metadata.authors());
    }
}
