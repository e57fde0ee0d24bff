package org.ibid.core.importing.tei;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as the file says it: by {@code @who}, which leads to a person or a role, or else by the {@code speaker}
 * that stands over a speech. Where {@code @who} names several, or a key that no name stands at, nothing is said.
 */
final class TeiSpeakers {

    private static final Pattern POINTS = Pattern.compile("[\\s.:,;—–-]+$");
    /** A name written as a key: {@code Jane_Eyre}. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’]+(?:_\\p{Lu}[\\p{L}'’]*)*");

    private static final int LONGEST = 80;

    private final Map<String, XmlElement> byId = new HashMap<>();

    TeiSpeakers(XmlElement root) {
        root.descendants("person", "personGrp", "persona", "persName", "name", "role", "castItem", "item", "org")
                .filter(e -> e.attribute("id") != null)
                .forEach(e -> byId.putIfAbsent(e.attribute("id", ""), e));
    }

    @Nullable
    String of(XmlElement spoken) {
        String who = spoken.attribute("who", "").strip();
        Optional<String> printed = spoken.is("sp")
                ? spoken.element("speaker").map(TeiSpeakers::words).filter(w -> !w.isEmpty())
                : Optional.empty();
        if (who.isEmpty() || who.contains(" ")) {
            return printed.orElse(null);
        }
        String key = who.substring(who.indexOf('#') + 1);
        return Optional.ofNullable(byId.get(key))
                .map(TeiSpeakers::name)
                .filter(n -> !n.isEmpty() && n.length() <= LONGEST)
                .or(() -> printed)
                .or(() -> NAME.matcher(key).matches() ? Optional.of(key.replace('_', ' ')) : Optional.empty())
                .orElse(null);
    }

    private static String name(XmlElement person) {
        if (person.is("persName", "name", "role")) {
            return words(person);
        }
        return person.descendants("persName", "role", "name", "label")
                .findFirst()
                .map(TeiSpeakers::words)
                .orElseGet(() -> person.is("item") ? words(person) : "");
    }

    private static String words(XmlElement element) {
        return POINTS.matcher(element.text().strip().replaceAll("\\s+", " ")).replaceAll("");
    }
}
