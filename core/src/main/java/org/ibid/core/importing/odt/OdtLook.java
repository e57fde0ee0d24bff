package org.ibid.core.importing.odt;

import java.util.Optional;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * How characters look, as {@code style:text-properties} say; null where they say nothing.
 *
 * @param raised 1 above the line, −1 below it, 0 on it
 */
record OdtLook(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean smallCaps,
        @Nullable Boolean struck,
        @Nullable Boolean hidden,
        @Nullable Boolean underlined,
        @Nullable Integer raised,
        @Nullable String language) {

    static final OdtLook NOTHING = new OdtLook(null, null, null, null, null, null, null, null);

    static OdtLook of(Optional<XmlElement> style) {
        Optional<XmlElement> properties = style.flatMap(s -> s.element("text-properties"));
        if (properties.isEmpty()) {
            return NOTHING;
        }
        XmlElement said = properties.get();
        return new OdtLook(
                bold(said.attribute("font-weight")),
                is(said.attribute("font-style"), "italic|oblique"),
                is(said.attribute("font-variant"), "small-caps"),
                line(said.attribute("text-line-through-style"), said.attribute("text-line-through-type")),
                is(said.attribute("display"), "none"),
                line(said.attribute("text-underline-style"), said.attribute("text-underline-type")),
                raised(said.attribute("text-position")),
                language(said));
    }

    private static @Nullable Boolean is(@Nullable String value, String expected) {
        return value == null ? null : value.matches(expected);
    }

    private static @Nullable Boolean bold(@Nullable String weight) {
        return weight == null ? null : weight.equals("bold") || weight.matches("[6-9]00");
    }

    private static @Nullable Boolean line(@Nullable String style, @Nullable String type) {
        if (style == null && type == null) {
            return null;
        }
        return !"none".equals(style) && !"none".equals(type);
    }

    /** {@code super 58%}, {@code 33% 58%}, {@code 0% 100%}. */
    private static @Nullable Integer raised(@Nullable String position) {
        if (position == null) {
            return null;
        }
        String first = position.strip().split("\\s+", 2)[0];
        if (first.equals("super") || first.equals("sub")) {
            return first.equals("super") ? 1 : -1;
        }
        return first.startsWith("-") ? -1 : first.matches("0+(?:\\.0+)?%?") ? 0 : 1;
    }

    private static @Nullable String language(XmlElement said) {
        String language = said.attribute("language");
        String country = said.attribute("country", "none");
        if (language == null || language.equals("none") || language.equals("zxx")) {
            return null;
        }
        return country.equals("none") || country.isEmpty() ? language : language + "-" + country;
    }

    /** This where it says something, else the other. */
    OdtLook over(OdtLook other) {
        return new OdtLook(
                bold != null ? bold : other.bold,
                italic != null ? italic : other.italic,
                smallCaps != null ? smallCaps : other.smallCaps,
                struck != null ? struck : other.struck,
                hidden != null ? hidden : other.hidden,
                underlined != null ? underlined : other.underlined,
                raised != null ? raised : other.raised,
                language != null ? language : other.language);
    }
}
