package org.ibid.core.importing.docx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/** What a Word file says of itself ({@code docProps/core.xml}, Dublin Core). */
final class CoreProperties {

    private static final int LENGTH_OF_DAY = "2026-11-25".length();

    private CoreProperties() {}

    /** @param spoken the language of most of the text, or null */
    static EssayMetadata read(Optional<XmlElement> properties, @Nullable String spoken) {
        String language = value(properties, "language");
        String spokenOrSaid = spoken != null ? spoken : language;
        return new EssayMetadata(
                value(properties, "title"),
                authors(properties),
                day(value(properties, "created")),
                spokenOrSaid == null ? "en" : spokenOrSaid,
                value(properties, "rights"),
                value(properties, "source"));
    }

    private static @Nullable String value(Optional<XmlElement> properties, String name) {
        return properties
                .flatMap(p -> p.element(name))
                .map(e -> e.text().strip().replaceAll("\\s+", " "))
                .filter(v -> !v.isEmpty())
                .orElse(null);
    }

    private static List<String> authors(Optional<XmlElement> properties) {
        return properties.stream()
                .flatMap(p -> p.elements("creator").stream())
                .flatMap(c -> Arrays.stream(c.text().split(";")))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList();
    }

    private static @Nullable String day(@Nullable String moment) {
        return moment == null || moment.length() <= LENGTH_OF_DAY ? moment : moment.substring(0, LENGTH_OF_DAY);
    }
}
