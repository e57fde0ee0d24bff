package org.ibid.core.importing.epub;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/** Reads what the package document says of a book: Dublin Core, refined as EPUB 2 and EPUB 3 do. */
final class BookMetadata {

    private static final int LONGEST = 600;

    private final XmlElement metadata;

    BookMetadata(XmlElement metadata) {
        this.metadata = metadata;
    }

    EssayMetadata read() {
        String source = first("source");
        return new EssayMetadata(
                title(), authors(), date(), language(), first("rights"), source == null ? first("publisher") : source);
    }

    private @Nullable String title() {
        return metadata.descendants("title")
                .filter(t -> refined(t, "title-type").map("main"::equals).orElse(true))
                .map(BookMetadata::words)
                .filter(w -> !w.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private List<String> authors() {
        List<XmlElement> creators = metadata.descendants("creator").toList();
        List<XmlElement> authors = creators.stream().filter(this::author).toList();
        return (authors.isEmpty() ? creators : authors)
                .stream()
                        .sorted(Comparator.comparingInt(this::place))
                        .map(BookMetadata::words)
                        .filter(w -> !w.isEmpty())
                        .distinct()
                        .toList();
    }

    private boolean author(XmlElement creator) {
        List<String> roles = refinements(creator, "role");
        String own = creator.attribute("role", "");
        return own.isEmpty() ? roles.isEmpty() || roles.contains("aut") : own.equals("aut");
    }

    private int place(XmlElement creator) {
        return refined(creator, "display-seq")
                .filter(s -> s.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
    }

    private @Nullable String date() {
        return metadata.descendants("date")
                .filter(d -> d.attribute("event", "").equals("publication"))
                .map(BookMetadata::words)
                .findFirst()
                .orElseGet(() -> first("date"));
    }

    private String language() {
        String said = first("language");
        return said != null && said.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? said : "en";
    }

    private Optional<String> refined(XmlElement element, String property) {
        return refinements(element, property).stream().findFirst();
    }

    private List<String> refinements(XmlElement element, String property) {
        String id = element.attribute("id");
        return id == null
                ? List.of()
                : metadata.descendants("meta")
                        .filter(m -> m.attribute("refines", "").equals("#" + id)
                                && m.attribute("property", "").equals(property))
                        .map(BookMetadata::words)
                        .toList();
    }

    private @Nullable String first(String name) {
        return metadata.descendants(name)
                .map(BookMetadata::words)
                .filter(w -> !w.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String words(XmlElement element) {
        String words = element.text().replaceAll("\\s+", " ").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
