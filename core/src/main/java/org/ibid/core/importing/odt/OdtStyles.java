package org.ibid.core.importing.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.ParagraphShape;
import org.ibid.core.importing.flow.ParagraphShape.Role;
import org.ibid.core.importing.flow.StyleNames;
import org.jspecify.annotations.Nullable;

/** The styles of a text document: those with names, and the automatic ones that stand for what was done by hand. */
final class OdtStyles {

    private static final int LONGEST_CHAIN = 30;
    private static final Pattern ESCAPED = Pattern.compile("_([0-9a-fA-F]{1,6})_");
    private static final Pattern LENGTH = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,9})?)(cm|mm|in|pt|pc|px)");
    private static final Map<String, Double> POINTS =
            Map.of("cm", 28.35, "mm", 2.835, "in", 72.0, "pt", 1.0, "pc", 12.0, "px", 0.75);

    /** Points: less is no indentation that a reader sees. */
    private static final double INDENTED = 14;

    private final Map<String, XmlElement> byName = new HashMap<>();
    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Set<XmlElement> automatic = new HashSet<>();
    private final Map<String, OdtLook> looks = new HashMap<>();
    private OdtLook usual = OdtLook.NOTHING;

    OdtStyles(OpenDocument document) {
        for (XmlElement part : document.parts("automatic-styles", "styles")) {
            boolean byHand = part.is("automatic-styles");
            for (XmlElement style : part.elements("style")) {
                byName.putIfAbsent(key(style.attribute("family", ""), style.attribute("name", "")), style);
                if (byHand) {
                    automatic.add(style);
                }
            }
            part.elements("list-style").forEach(l -> lists.putIfAbsent(l.attribute("name", ""), l));
            for (XmlElement style : part.elements("default-style")) {
                if (style.attribute("family", "").equals("paragraph")) {
                    usual = OdtLook.of(Optional.of(style));
                }
            }
        }
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }

    private List<XmlElement> chain(String family, @Nullable String name) {
        List<XmlElement> chain = new ArrayList<>();
        String next = name;
        while (next != null && chain.size() < LONGEST_CHAIN) {
            XmlElement style = byName.get(key(family, next));
            if (style == null || chain.contains(style)) {
                break;
            }
            chain.add(style);
            next = style.attribute("parent-style-name");
        }
        return chain;
    }

    /** The name as people see it: {@code Heading_20_1} is “Heading 1”. */
    static String shown(String name) {
        Matcher escaped = ESCAPED.matcher(name);
        String plain = escaped.replaceAll(m -> {
            int code = Integer.parseInt(m.group(1), 16);
            return Matcher.quoteReplacement(
                    Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : " ");
        });
        return plain.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    }

    /** What a paragraph of this style is. */
    ParagraphShape shape(@Nullable String name) {
        List<XmlElement> chain = chain("paragraph", name);
        if (chain.isEmpty()) {
            return Optional.ofNullable(name)
                    .map(OdtStyles::shown)
                    .flatMap(StyleNames::shape)
                    .orElse(ParagraphShape.of(Role.BODY));
        }
        for (XmlElement style : chain) {
            String parent = style.attribute("parent-style-name");
            List<String> names = new ArrayList<>();
            if (!automatic.contains(style)) {
                names.add(style.attribute("display-name", shown(style.attribute("name", ""))));
                names.add(shown(style.attribute("name", "")));
            }
            if (parent != null && !byName.containsKey(key("paragraph", parent))) {
                names.add(shown(parent));
            }
            for (String each : names) {
                Optional<ParagraphShape> shape = StyleNames.shape(each);
                if (shape.isPresent()) {
                    return shape.get();
                }
            }
        }
        boolean indented = margin(chain, "margin-left", "margin-start") >= INDENTED
                && margin(chain, "margin-right", "margin-end") >= INDENTED;
        return ParagraphShape.of(indented ? Role.INDENTED : Role.BODY);
    }

    private static double margin(List<XmlElement> chain, String side, String other) {
        return chain.stream()
                .flatMap(s -> s.element("paragraph-properties").stream())
                .map(p -> p.attribute(side, p.attribute(other, p.attribute("margin", ""))))
                .filter(m -> !m.isEmpty())
                .findFirst()
                .map(OdtStyles::points)
                .orElse(0.0);
    }

    private static double points(String length) {
        Matcher matcher = LENGTH.matcher(length.strip());
        return matcher.matches()
                ? Double.parseDouble(matcher.group(1)) * POINTS.getOrDefault(matcher.group(2), 0.0)
                : 0;
    }

    /** True for the style of a paragraph that is a line across the page. */
    boolean rule(@Nullable String name) {
        return chain("paragraph", name).stream()
                .anyMatch(s -> shown(s.attribute("name", "")).equalsIgnoreCase("horizontal line"));
    }

    /** How a paragraph looks by its style, without what was done to it by hand. */
    OdtLook paragraphLook(@Nullable String name) {
        return looks.computeIfAbsent("p " + name, k -> {
            OdtLook look = OdtLook.NOTHING;
            for (XmlElement style : chain("paragraph", name)) {
                look = automatic.contains(style) ? look : look.over(OdtLook.of(Optional.of(style)));
            }
            return look.over(usual);
        });
    }

    /** What was done by hand to all of a paragraph. */
    OdtLook byHand(@Nullable String name) {
        return chain("paragraph", name).stream()
                .findFirst()
                .filter(automatic::contains)
                .map(s -> OdtLook.of(Optional.of(s)))
                .orElse(OdtLook.NOTHING);
    }

    OdtLook textLook(@Nullable String name) {
        return looks.computeIfAbsent("t " + name, k -> {
            OdtLook look = OdtLook.NOTHING;
            for (XmlElement style : chain("text", name)) {
                look = look.over(OdtLook.of(Optional.of(style)));
            }
            return name != null && chain("text", name).isEmpty() ? byName(shown(name)) : look;
        });
    }

    private static OdtLook byName(String name) {
        Boolean bold = name.equals("Strong Emphasis") ? true : null;
        Boolean italic = name.equals("Emphasis") ? true : null;
        return new OdtLook(bold, italic, null, null, null, null, null, null);
    }

    boolean code(@Nullable String name) {
        return name != null
                && (shown(name).equalsIgnoreCase("source text")
                        || chain("text", name).stream()
                                .map(s -> shown(s.attribute("name", "")))
                                .anyMatch(
                                        n -> n.matches("(?i)source text|teletype|example|user entry|code|verbatim.*")));
    }

    boolean hiddenSection(@Nullable String name) {
        return chain("section", name).stream()
                .flatMap(s -> s.element("section-properties").stream())
                .anyMatch(p -> p.attribute("display", "").equals("none"));
    }

    /** True where lists of this style have numbers at this depth. */
    boolean ordered(@Nullable String list, int depth) {
        XmlElement style = list == null ? null : lists.get(list);
        return style != null
                && style.elements("list-level-style-number").stream()
                        .anyMatch(l -> l.attribute("level", "").equals(Integer.toString(depth + 1))
                                && !l.attribute("num-format", "").isEmpty());
    }

    /** The list that a paragraph style puts its paragraphs in, if any. */
    Optional<String> listOf(@Nullable String name) {
        return chain("paragraph", name).stream()
                .map(s -> s.attribute("list-style-name", ""))
                .filter(l -> !l.isEmpty())
                .findFirst();
    }
}
