package org.ibid.core.importing.tei;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.importing.InlineWriter;
import org.ibid.core.importing.XmlElement;

/**
 * How elements look: by the words of {@code @rend}, the CSS of {@code @style}, and what {@code @rendition} points to,
 * be it CSS in the header or a name that speaks ({@code simple:italic}, {@code #sc}).
 */
final class Rendition {

    private static final Set<String> ITALIC =
            Set.of("i", "it", "ital", "italic", "italics", "italique", "oblique", "kursiv", "emph", "underline", "u");
    private static final Set<String> BOLD = Set.of("b", "bold", "bf", "strong", "fett", "gras");
    private static final Set<String> CAPS = Set.of("sc", "smcap", "smcaps", "smallcap", "smallcaps", "caps", "k");
    private static final Set<String> RAISED = Set.of("sup", "super", "superscript", "supscript");
    private static final Set<String> LOWERED = Set.of("sub", "subscript");
    private static final Set<String> PLAIN = Set.of("roman", "normal", "plain", "upright", "none");
    private static final Set<String> BLOCK = Set.of("block", "blockquote", "display", "displayed", "indent", "inset");
    private static final Set<String> UNMARKED = Set.of("noquotes", "unmarked", "nomarks", "none");

    private final Map<String, String> declared = new HashMap<>();

    Rendition(XmlElement root) {
        root.descendants("rendition").forEach(r -> {
            String id = r.attribute("id");
            if (id != null) {
                declared.put(id, r.text());
            }
        });
    }

    /** The words of all that an element says of its look, in lower case. */
    private List<String> words(XmlElement element) {
        StringBuilder said =
                new StringBuilder(element.attribute("rend", "")).append(' ').append(element.attribute("style", ""));
        for (String pointer : element.attribute("rendition", "").split("\\s+", -1)) {
            String id = pointer.substring(pointer.lastIndexOf('#') + 1);
            said.append(' ').append(declared.getOrDefault(id, id.substring(id.lastIndexOf(':') + 1)));
        }
        String css = said.toString().toLowerCase(Locale.ROOT).replaceAll("small[-_ ]caps?", "smallcaps");
        List<String> words = new ArrayList<>();
        for (String word :
                css.replaceAll("(?:font|text|vertical)-[a-z]+\\s*:", " ").split("[^a-z]+", -1)) {
            words.add(word);
        }
        return words;
    }

    Set<Style> styles(XmlElement element) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        for (String word : words(element)) {
            if (ITALIC.contains(word)) {
                styles.add(Style.EMPHASIS);
            } else if (BOLD.contains(word)) {
                styles.add(Style.STRONG);
            } else if (CAPS.contains(word)) {
                styles.add(Style.SMALL_CAPS);
            } else if (RAISED.contains(word)) {
                styles.add(Style.SUPERSCRIPT);
            } else if (LOWERED.contains(word)) {
                styles.add(Style.SUBSCRIPT);
            }
        }
        return styles;
    }

    boolean plain(XmlElement element) {
        return words(element).stream().anyMatch(PLAIN::contains);
    }

    boolean block(XmlElement element) {
        return words(element).stream().anyMatch(BLOCK::contains);
    }

    /** True where an element that quotes says that it is printed without marks. */
    boolean unmarked(XmlElement element) {
        return words(element).stream().anyMatch(UNMARKED::contains);
    }

    /** True for a line, stars or an ornament between two parts of the text. */
    boolean dividing(XmlElement element) {
        String said = element.attribute("rend", "") + element.attribute("type", "") + element.attribute("unit", "");
        return said.matches("(?i).*(?:\\*|star|asterism|ornament|rule|hr\\b|divider|thoughtbreak).*");
    }

    /** The content in all its styles; emphasised where an element that sets words apart does not say how. */
    void styled(XmlElement element, boolean setsApart, InlineWriter out, Runnable content) {
        Set<Style> styles = styles(element);
        if (styles.isEmpty() && setsApart && !plain(element)) {
            styles.add(Style.EMPHASIS);
        }
        Runnable inside = content;
        for (Style style : styles) {
            Runnable next = inside;
            inside = () -> out.styled(style, next);
        }
        inside.run();
    }
}
