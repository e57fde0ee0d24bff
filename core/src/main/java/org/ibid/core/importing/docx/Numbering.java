package org.ibid.core.importing.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/** Which lists have numbers and which bullets. */
final class Numbering {

    private static final int MOST_LINKS = 4;

    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, XmlElement> kinds = new HashMap<>();
    private final Styles styles;

    Numbering(@Nullable XmlElement root, Styles styles) {
        this.styles = styles;
        if (root != null) {
            root.elements("num").forEach(n -> lists.putIfAbsent(n.attribute("numId", ""), n));
            root.elements("abstractNum").forEach(n -> kinds.putIfAbsent(n.attribute("abstractNumId", ""), n));
        }
    }

    /** True where the items of the list have numbers, letters or the like at this depth. */
    boolean ordered(String list, int depth) {
        String format = level(list, depth, 0)
                .flatMap(l -> l.element("numFmt"))
                .map(f -> f.attribute("val", ""))
                .orElse("bullet");
        return !format.equals("bullet") && !format.equals("none");
    }

    private Optional<XmlElement> level(String list, int depth, int links) {
        XmlElement num = lists.get(list);
        if (num == null || links > MOST_LINKS) {
            return Optional.empty();
        }
        Optional<XmlElement> overridden = num.elements("lvlOverride").stream()
                .filter(o -> o.attribute("ilvl", "").equals(Integer.toString(depth)))
                .flatMap(o -> o.element("lvl").stream())
                .findFirst();
        if (overridden.isPresent()) {
            return overridden;
        }
        XmlElement kind = kinds.get(
                num.element("abstractNumId").map(a -> a.attribute("val", "")).orElse(""));
        if (kind == null) {
            return Optional.empty();
        }
        Optional<String> link = kind.element("numStyleLink").map(l -> l.attribute("val", ""));
        if (link.isPresent()) {
            return styles.paragraphChain(link.get()).stream()
                    .flatMap(s -> s.element("pPr").stream())
                    .flatMap(p -> p.element("numPr").stream())
                    .flatMap(p -> p.element("numId").stream())
                    .findFirst()
                    .flatMap(n -> level(n.attribute("val", ""), depth, links + 1));
        }
        return kind.elements("lvl").stream()
                .filter(l -> l.attribute("ilvl", "").equals(Integer.toString(depth)))
                .findFirst();
    }

    /** The depth at which a list is linked with a paragraph style, as the levels of numbered headings are. */
    Optional<Integer> depthOf(String list, String style) {
        XmlElement num = lists.get(list);
        XmlElement kind = num == null
                ? null
                : kinds.get(num.element("abstractNumId")
                        .map(a -> a.attribute("val", ""))
                        .orElse(""));
        return kind == null
                ? Optional.empty()
                : kind.elements("lvl").stream()
                        .filter(l -> l.element("pStyle")
                                .filter(p -> p.attribute("val", "").equals(style))
                                .isPresent())
                        .findFirst()
                        .map(l -> number(l.attribute("ilvl", "0")));
    }

    static int number(String digits) {
        try {
            return Math.clamp(Integer.parseInt(digits.strip()), -1, 8);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
