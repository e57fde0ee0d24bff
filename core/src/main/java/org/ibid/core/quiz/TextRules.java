package org.ibid.core.quiz;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Text access per item.
 *
 * @param all what holds for every item that is not named
 * @param items what holds for single items, by their ids
 */
public record TextRules(TextRule all, Map<UUID, TextRule> items) {

    public TextRules {
        items = items == null ? Map.of() : Map.copyOf(items);
    }

    public static TextRules of(TextAccess access) {
        return of(access == TextAccess.OPEN ? TextRule.OPEN : TextRule.CLOSED);
    }

    public static TextRules of(TextRule all) {
        return new TextRules(all, Map.of());
    }

    public TextRule of(UUID item) {
        return items.getOrDefault(item, all);
    }

    /** What an old reader, who knows one answer for all items, is told: closed if the text is ever closed. */
    public TextAccess inOne() {
        return Stream.concat(Stream.of(all), items.values().stream()).allMatch(rule -> rule == TextRule.OPEN)
                ? TextAccess.OPEN
                : TextAccess.CLOSED;
    }
}
