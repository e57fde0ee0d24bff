package org.ibid.core.importing.odt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/** What an OpenDocument file says of itself. Its creator is whoever changed it last; who began it comes first. */
final class OdtMeta {

    private static final int LENGTH_OF_DAY = "2026-11-25".length();

    private OdtMeta() {}

    /** @param spoken the language of most of the text, or null */
    static EssayMetadata read(Optional<XmlElement> meta, @Nullable String spoken) {
        String said = value(meta, "language");
        String language = said != null ? said : spoken;
        String date = first(meta, "creation-date", "date");
        String authors = first(meta, "initial-creator", "creator");
        return new EssayMetadata(
                value(meta, "title"),
                authors == null ? List.of() : names(authors),
                date == null || date.length() <= LENGTH_OF_DAY ? date : date.substring(0, LENGTH_OF_DAY),
                language == null ? "en" : language,
                value(meta, "rights"),
                value(meta, "source"));
    }

    private static List<String> names(String authors) {
        return Arrays.stream(authors.split(";"))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList();
    }

    private static @Nullable String first(Optional<XmlElement> meta, String name, String otherwise) {
        String value = value(meta, name);
        return value != null ? value : value(meta, otherwise);
    }

    private static @Nullable String value(Optional<XmlElement> meta, String name) {
        return meta.flatMap(m -> m.element(name))
                .map(e -> e.text().strip().replaceAll("\\s+", " "))
                .filter(v -> !v.isEmpty())
                .orElse(null);
    }
}
