package org.ibid.core.importing.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What is known of a page while its text is read.
 *
 * @param around what stands around the essay and is left out
 */
record Reading(
        Page page,
        PageNotes notes,
        StyleSheet styles,
        Addresses addresses,
        QuotationMarks marks,
        Losses losses,
        Surroundings around) {

    private static final Pattern SMALL_CAPS =
            Pattern.compile("(?i)(?:^|[ _-])(?:smcap|smallcaps?|small-caps|sc)(?:$|[ _-])");
    private static final Pattern UNSEEN = Pattern.compile(
            "(?i)(?:^|\\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|assistive-text|d-none|hidden|mw-empty-elt|noexcerpt-hidden)(?:$|\\s)");

    /** True for nodes that give nothing to the essay's text. */
    boolean out(Node node) {
        if (notes.taken(node) || notes.dropped(node) || page.skips(node)) {
            return true;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        if (Tags.silent(element)) {
            if (Tags.is(element, "noscript")) {
                losses.hidden(element);
            }
            return true;
        }
        if (around.holds(element)) {
            if (!around.noted(element)) {
                losses.around(element);
            }
            return true;
        }
        if (element.attributesSize() > 0 && hidden(element)) {
            losses.hidden(element);
            return true;
        }
        return false;
    }

    private boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || styles.hides(element)
                || UNSEEN.matcher(element.className()).find();
    }

    boolean smallCaps(Element element) {
        return element.hasAttr("class")
                && SMALL_CAPS.matcher(element.className()).find();
    }

    /** True where a {@code cite} names whose a block quotation is, and not a work. */
    static boolean attribution(Element cite) {
        Element parent = cite.parent();
        return parent != null && Tags.is(parent, "blockquote", "footer", "figcaption", "figure");
    }
}
