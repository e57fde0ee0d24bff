package org.ibid.core.importing.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/** The styles of a document, by their ids. Ids are in the language of whoever made them; names of Word's own styles are not. */
final class Styles {

    private static final Pattern CODE = Pattern.compile(
            "(?i)(?:inline ?)?code(?: char)?|verbatim char|html (?:code|typewriter|sample|keyboard)|source text|teletype");

    /** A style and those that it is based on, the nearest first. */
    private static final int LONGEST_CHAIN = 30;

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<String, List<XmlElement>> chains = new HashMap<>();
    private final Map<String, RunLook> looks = new HashMap<>();
    private @Nullable String defaultParagraph;
    private @Nullable String language;

    Styles(@Nullable XmlElement root) {
        if (root == null) {
            return;
        }
        for (XmlElement style : root.elements("style")) {
            String id = style.attribute("styleId", "");
            byId.putIfAbsent(id, style);
            boolean first = style.attribute("default", "0").matches("1|true|on");
            if (first && style.attribute("type", "").equals("paragraph")) {
                defaultParagraph = id;
            }
        }
        language = root.element("docDefaults")
                .flatMap(d -> d.element("rPrDefault"))
                .flatMap(d -> d.element("rPr"))
                .flatMap(d -> d.element("lang"))
                .map(l -> l.attribute("val"))
                .orElse(null);
    }

    @Nullable
    String language() {
        return language;
    }

    /** @param id null for the style of paragraphs that name none */
    List<XmlElement> paragraphChain(@Nullable String id) {
        String style = id != null ? id : defaultParagraph;
        return style == null ? List.of() : chain(style);
    }

    private List<XmlElement> chain(String id) {
        return chains.computeIfAbsent(id, this::follow);
    }

    private List<XmlElement> follow(String id) {
        List<XmlElement> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        while (next != null && seen.add(next) && chain.size() < LONGEST_CHAIN) {
            XmlElement style = byId.get(next);
            if (style == null) {
                break;
            }
            chain.add(style);
            next = style.element("basedOn").map(b -> b.attribute("val")).orElse(null);
        }
        return chain;
    }

    static String name(XmlElement style) {
        return style.element("name").map(n -> n.attribute("val", "")).orElse("");
    }

    /** The name of a style, or what can be read from its id where the file does not have it. */
    Optional<String> nameOrId(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        XmlElement style = byId.get(id);
        return Optional.of(style != null ? name(style) : id.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "));
    }

    RunLook paragraphLook(@Nullable String id) {
        String style = id != null ? id : defaultParagraph;
        return style == null ? RunLook.NOTHING : look(style);
    }

    RunLook characterLook(@Nullable String id) {
        if (id == null) {
            return RunLook.NOTHING;
        }
        if (byId.containsKey(id)) {
            return look(id);
        }
        boolean strong = id.equals("Strong");
        boolean emphasis = id.equals("Emphasis");
        return new RunLook(strong ? true : null, emphasis ? true : null, null, null, null, null, null, null);
    }

    private RunLook look(String id) {
        RunLook known = looks.get(id);
        if (known != null) {
            return known;
        }
        RunLook look = RunLook.NOTHING;
        for (XmlElement style : chain(id)) {
            look = look.over(RunLook.of(style.element("rPr")));
        }
        looks.put(id, look);
        return look;
    }

    boolean code(@Nullable String characterStyle) {
        return nameOrId(characterStyle)
                .filter(name -> CODE.matcher(name).matches())
                .isPresent();
    }
}
