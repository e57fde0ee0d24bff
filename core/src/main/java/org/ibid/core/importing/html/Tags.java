package org.ibid.core.importing.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What the names of elements say, whatever the style sheet. */
final class Tags {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp");

    /** What no browser shows as text. */
    private static final Set<String> SILENT = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "link",
            "meta",
            "base",
            "title",
            "datalist",
            "param",
            "source",
            "track",
            "colgroup",
            "col",
            "area");

    private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea", "option", "optgroup");

    private Tags() {}

    static boolean block(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean silent(Element element) {
        return SILENT.contains(element.normalName());
    }

    static boolean control(Element element) {
        return CONTROLS.contains(element.normalName());
    }

    static boolean is(Element element, String... names) {
        for (String name : names) {
            if (element.normalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    static boolean within(TextNode text, String... names) {
        Element parent = text.parent();
        return parent != null && is(parent, names);
    }

    static boolean list(Element element) {
        return is(element, "ul", "ol", "menu", "dir");
    }

    /** The level of a heading from 1 to 6, or 0 where the element is none. */
    static int headingLevel(Element element) {
        String name = element.normalName();
        if (element.attr("role").equalsIgnoreCase("heading")) {
            String level = element.attr("aria-level").strip();
            return level.matches("[1-9]") ? Math.min(6, level.charAt(0) - '0') : 2;
        }
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading && !element.attr("role").matches("(?i)presentation|none") ? name.charAt(1) - '0' : 0;
    }

    /** The words of class, id, role and {@code epub:type}, lower case, each between spaces. */
    static String signs(Element element) {
        if (element.attributesSize() == 0) {
            return " ";
        }
        return (" " + element.className() + " " + element.id() + " " + kinds(element)).toLowerCase(Locale.ROOT);
    }

    /** What {@code role} and {@code epub:type} say: words with a meaning that a standard gives. */
    static String kinds(Element element) {
        if (!element.hasAttr("role") && !element.hasAttr("epub:type")) {
            return " ";
        }
        return (" " + element.attr("role") + " " + element.attr("epub:type") + " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    static boolean hasKind(Element element, String... kinds) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String all = kinds(element);
        for (String kind : kinds) {
            if (all.contains(" " + kind + " ")) {
                return true;
            }
        }
        return false;
    }
}
