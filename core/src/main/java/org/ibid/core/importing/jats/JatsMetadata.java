package org.ibid.core.importing.jats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;
import org.jspecify.annotations.Nullable;

/** What the front of an article, or of a book's part, says of it. */
final class JatsMetadata {

    private final XmlElement article;
    private final List<XmlElement> meta;

    private JatsMetadata(XmlElement article) {
        this.article = article;
        this.meta = Stream.concat(
                        article.elements("front", "front-stub").stream()
                                .flatMap(f -> Stream.concat(Stream.of(f), f.elements("article-meta").stream())),
                        article.elements("book-part-meta", "book-meta").stream())
                .toList();
    }

    static EssayMetadata of(XmlElement article) {
        JatsMetadata metadata = new JatsMetadata(article);
        return new EssayMetadata(
                metadata.title(),
                metadata.authors(),
                metadata.date(),
                metadata.language(),
                metadata.rights(),
                metadata.source());
    }

    private Stream<XmlElement> meta(String... names) {
        return meta.stream().flatMap(m -> m.elements(names).stream());
    }

    private @Nullable String title() {
        Stream<XmlElement> groups = Stream.concat(meta("title-group", "book-title-group"), meta.stream());
        for (XmlElement group : groups.toList()) {
            Optional<XmlElement> title = group.element("article-title", "book-title", "title");
            if (title.isPresent() && !words(title.get()).isEmpty()) {
                String main = words(title.get());
                String sub = group.element("subtitle").map(JatsMetadata::words).orElse("");
                return sub.isEmpty() ? main : main.replaceAll("\\s*:$", "") + ": " + sub;
            }
        }
        return null;
    }

    private List<String> authors() {
        List<String> names = new ArrayList<>();
        List<XmlElement> groups = meta("contrib-group").toList();
        for (XmlElement group : groups) {
            boolean authors = !group.attribute("content-type", "author")
                    .toLowerCase(java.util.Locale.ROOT)
                    .matches(".*(?:edit|review|translat).*");
            if (authors) {
                group.elements("contrib").stream()
                        .filter(c -> c.attribute("contrib-type", "author")
                                .matches("author|person|group|collab.*|.*[Aa]uthor.*"))
                        .map(JatsMetadata::name)
                        .filter(n -> !n.isEmpty() && !names.contains(n))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static String name(XmlElement contributor) {
        Optional<XmlElement> person = contributor
                .element("name", "string-name")
                .or(() -> contributor.elements("name-alternatives").stream()
                        .flatMap(a -> a.elements("name", "string-name").stream())
                        .findFirst());
        if (person.isPresent()) {
            return personal(person.get());
        }
        return contributor
                .element("collab")
                .or(() -> contributor.descendants("collab").findFirst())
                .map(c -> c.element("named-content", "institution")
                        .map(JatsMetadata::words)
                        .orElseGet(() -> words(c)))
                .orElse("");
    }

    private static String personal(XmlElement person) {
        String surname = part(person, "surname");
        String given = part(person, "given-names");
        boolean eastern = person.attribute("name-style", "").equals("eastern");
        String name = surname.isEmpty() && given.isEmpty()
                ? words(person)
                : String.join(
                        " ",
                        part(person, "prefix"),
                        eastern ? surname : given,
                        eastern ? given : surname,
                        part(person, "suffix"));
        return name.strip().replaceAll("\\s+", " ");
    }

    private static String part(XmlElement of, String name) {
        return of.element(name).map(JatsMetadata::words).orElse("");
    }

    /** Of several dates the one of publication. */
    private @Nullable String date() {
        return meta("pub-date")
                .filter(d -> !date(d).isEmpty())
                .min(Comparator.comparingInt(JatsMetadata::rank))
                .map(JatsMetadata::date)
                .orElse(null);
    }

    private static int rank(XmlElement date) {
        String type = date.attribute("date-type", date.attribute("pub-type", "pub"));
        return switch (type) {
            case "pub", "epub-ppub" -> 0;
            case "ppub" -> 1;
            case "epub" -> 2;
            default -> 3;
        };
    }

    private static String date(XmlElement date) {
        String iso = date.attribute("iso-8601-date", "");
        String printed = part(date, "string-date");
        if (!iso.isBlank() || !printed.isEmpty()) {
            return iso.isBlank() ? printed : iso.strip();
        }
        StringBuilder parts = new StringBuilder(part(date, "year"));
        for (String name : List.of("month", "day")) {
            String value = part(date, name);
            if (!value.matches("\\d{1,2}")) {
                break;
            }
            parts.append('-').append(value.length() == 1 ? "0" : "").append(value);
        }
        return parts.toString();
    }

    private String language() {
        return Stream.concat(Stream.of(article), article.ancestors())
                .map(e -> e.attribute("lang", "").strip().replace('_', '-'))
                .filter(l -> l.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"))
                .findFirst()
                .orElse("en");
    }

    private @Nullable String rights() {
        Optional<XmlElement> permissions = meta("permissions").findFirst();
        String statement = permissions.map(p -> part(p, "copyright-statement")).orElse("");
        Optional<XmlElement> license = permissions.flatMap(p -> p.element("license"));
        String address = license.map(l -> l.attribute("href", ""))
                .filter(a -> !a.isBlank())
                .or(() -> permissions
                        .flatMap(p -> p.descendants("license_ref").findFirst())
                        .map(JatsMetadata::words))
                .orElse("");
        String words =
                address.isBlank() ? license.map(l -> part(l, "license-p")).orElse("") : address;
        String rights = (statement + " " + words).strip();
        return rights.isEmpty() ? null : rights;
    }

    private @Nullable String source() {
        Optional<String> doi = meta("article-id", "book-part-id", "book-id")
                .filter(i -> i.attribute(
                                "pub-id-type", i.attribute("book-part-id-type", i.attribute("book-id-type", "")))
                        .equals("doi"))
                .map(i -> "https://doi.org/" + words(i).replaceFirst("^(?:https?://(?:dx\\.)?doi\\.org/|doi:)", ""))
                .findFirst();
        Optional<String> address = meta("self-uri")
                .map(u -> u.attribute("href", words(u)))
                .filter(a -> a.startsWith("http"))
                .findFirst();
        return doi.or(() -> address).orElse(null);
    }

    /** Without notes and what calls them. */
    static String words(XmlElement element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    private static void collect(XmlElement element, StringBuilder words) {
        for (XmlNode node : element.children()) {
            switch (node) {
                case XmlNode.Text text -> words.append(text.text());
                case XmlElement inner -> {
                    if (inner.is("break")) {
                        words.append(' ');
                    } else if (!inner.is("xref", "fn", "contrib-group", "email", "aff", "index-term")) {
                        collect(inner, words);
                    }
                }
            }
        }
    }
}
