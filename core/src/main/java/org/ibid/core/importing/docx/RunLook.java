package org.ibid.core.importing.docx;

import java.util.Optional;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * How characters look, as {@code w:rPr} says; null where it says nothing.
 *
 * @param raised {@code superscript}, {@code subscript} or {@code baseline}
 */
record RunLook(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean smallCaps,
        @Nullable Boolean struck,
        @Nullable Boolean hidden,
        @Nullable Boolean underlined,
        @Nullable String raised,
        @Nullable String language) {

    static final RunLook NOTHING = new RunLook(null, null, null, null, null, null, null, null);

    static RunLook of(Optional<XmlElement> properties) {
        if (properties.isEmpty()) {
            return NOTHING;
        }
        XmlElement rPr = properties.get();
        String underline = value(rPr, "u");
        Boolean struck = toggle(rPr, "strike");
        return new RunLook(
                toggle(rPr, "b"),
                toggle(rPr, "i"),
                toggle(rPr, "smallCaps"),
                struck != null ? struck : toggle(rPr, "dstrike"),
                toggle(rPr, "vanish"),
                underline == null ? null : !underline.equals("none"),
                value(rPr, "vertAlign"),
                value(rPr, "lang"));
    }

    /** This where it says something, else the other. */
    RunLook over(RunLook other) {
        return new RunLook(
                bold != null ? bold : other.bold,
                italic != null ? italic : other.italic,
                smallCaps != null ? smallCaps : other.smallCaps,
                struck != null ? struck : other.struck,
                hidden != null ? hidden : other.hidden,
                underlined != null ? underlined : other.underlined,
                raised != null ? raised : other.raised,
                language != null ? language : other.language);
    }

    static @Nullable Boolean toggle(XmlElement properties, String name) {
        return properties
                .element(name)
                .map(e -> !e.attribute("val", "true").matches("0|false|off|none"))
                .orElse(null);
    }

    private static @Nullable String value(XmlElement properties, String name) {
        return properties.element(name).map(e -> e.attribute("val")).orElse(null);
    }
}
