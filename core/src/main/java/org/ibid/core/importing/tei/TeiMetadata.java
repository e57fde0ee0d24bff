package org.ibid.core.importing.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.XmlElement;
import org.jspecify.annotations.Nullable;

/** What the header of a TEI file says of the essay; of what it says in several languages, the essay's own. */
final class TeiMetadata {

    private static final String LANGUAGE = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*";

    private final XmlElement root;
    private final XmlElement text;
    private final String language;

    private TeiMetadata(XmlElement root, XmlElement text) {
        this.root = root;
        this.text = text;
        this.language = language();
    }

    static EssayMetadata of(XmlElement root, XmlElement text) {
        TeiMetadata metadata = new TeiMetadata(root, text);
        return new EssayMetadata(
                metadata.title(),
                metadata.authors(),
                metadata.date(),
                metadata.language,
                metadata.rights(),
                metadata.source());
    }

    /** What stands at a path below the header, in order. */
    private Stream<XmlElement> header(String... path) {
        Stream<XmlElement> found = root.elements("teiHeader").stream();
        for (String name : path) {
            found = found.flatMap(e -> e.elements(name).stream());
        }
        return found;
    }

    private String language() {
        Optional<String> declared = header("profileDesc", "langUsage", "language")
                .map(l -> l.attribute("ident"))
                .filter(Objects::nonNull)
                .findFirst();
        return Stream.of(text.attribute("lang"), root.attribute("lang"), declared.orElse(null))
                .filter(Objects::nonNull)
                .map(l -> l.strip().replace('_', '-'))
                .filter(l -> l.matches(LANGUAGE))
                .findFirst()
                .orElse("en");
    }

    private @Nullable String title() {
        String main = titleOf(header("fileDesc", "titleStmt", "title").toList());
        if (main == null) {
            main = titleOf(text.descendants("titlePart").toList());
        }
        if (main == null) {
            main = titleOf(header("fileDesc", "sourceDesc")
                    .flatMap(s -> s.descendants("title"))
                    .toList());
        }
        return main;
    }

    private @Nullable String titleOf(List<XmlElement> titles) {
        List<XmlElement> own = inOwnLanguage(titles);
        Optional<XmlElement> main = own.stream()
                .filter(t -> t.attribute("type", "main").matches("main|full|uniform|article|statute"))
                .filter(t -> !words(t).isEmpty())
                .min(java.util.Comparator.comparingInt(t -> "am".indexOf(t.attribute("level", "a")) < 0 ? 1 : 0))
                .or(() -> own.stream().filter(t -> !words(t).isEmpty()).findFirst());
        String sub = own.stream()
                .filter(t -> t.attribute("type", "").startsWith("sub"))
                .map(TeiMetadata::words)
                .filter(w -> !w.isEmpty())
                .findFirst()
                .orElse("");
        return main.map(TeiMetadata::words)
                .map(m -> sub.isEmpty() || m.contains(sub) ? m : m.replaceAll("\\s*:$", "") + ": " + sub)
                .orElse(null);
    }

    private List<XmlElement> inOwnLanguage(List<XmlElement> all) {
        List<XmlElement> own = all.stream()
                .filter(e -> sameLanguage(e.attribute("lang", language)))
                .toList();
        return own.isEmpty() ? all : own;
    }

    private boolean sameLanguage(String other) {
        return other.replaceAll("[-_].*", "").equalsIgnoreCase(language.replaceAll("-.*", ""));
    }

    private List<String> authors() {
        List<XmlElement> authors = header("fileDesc", "titleStmt", "author").toList();
        if (authors.isEmpty()) {
            authors = header("fileDesc", "sourceDesc")
                    .flatMap(s -> s.descendants("author"))
                    .filter(a -> !a.inside("listBibl", "relatedItem"))
                    .toList();
        }
        if (authors.isEmpty()) {
            authors = text.elements("front").stream()
                    .flatMap(f -> f.descendants("docAuthor"))
                    .toList();
        }
        List<String> names = new ArrayList<>();
        for (XmlElement author : authors) {
            names(author).stream()
                    .filter(n -> !n.isEmpty() && !names.contains(n))
                    .forEach(names::add);
        }
        return names;
    }

    /** One name an author, unless the element holds several people. */
    private List<String> names(XmlElement author) {
        List<XmlElement> named = author.elements("persName", "name", "orgName");
        if (named.isEmpty()) {
            return List.of(name(author));
        }
        boolean variants = named.stream().anyMatch(n -> n.attribute("lang") != null || n.attribute("type") != null);
        List<XmlElement> own = inOwnLanguage(named);
        return variants
                ? List.of(name(own.getFirst()))
                : named.stream().map(TeiMetadata::name).toList();
    }

    private static String name(XmlElement person) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("roleName", "forename", "nameLink", "surname", "genName")) {
            person.elements(part).forEach(e -> parts.add(words(e)));
        }
        return person.element("surname").isPresent()
                        || person.element("forename").isPresent()
                ? String.join(" ", parts).strip()
                : words(person);
    }

    private @Nullable String date() {
        Stream<XmlElement> source = header("fileDesc", "sourceDesc").flatMap(s -> s.descendants("date"));
        Stream<XmlElement> written = header("profileDesc", "creation").flatMap(c -> c.descendants("date"));
        Stream<XmlElement> published = header("fileDesc", "publicationStmt").flatMap(p -> p.descendants("date"));
        return Stream.of(written, source, published)
                .flatMap(dates -> dates)
                .map(d -> words(d).isEmpty() ? d.attribute("when", "") : words(d))
                .filter(d -> !d.isBlank())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String rights() {
        return header("fileDesc", "publicationStmt", "availability")
                .map(a -> {
                    String said = words(a);
                    String address = Stream.concat(
                                    a.descendants("licence", "license").map(l -> l.attribute("target", "")),
                                    a.descendants("ref", "ptr").map(r -> r.attribute("target", "")))
                            .filter(t -> t.startsWith("http"))
                            .findFirst()
                            .orElse("");
                    return said.contains(address) ? said : (said + " " + address).strip();
                })
                .filter(r -> !r.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String source() {
        Stream<String> addresses = Stream.concat(
                        header("fileDesc", "sourceDesc"), header("fileDesc", "publicationStmt"))
                .flatMap(s -> s.descendants("idno", "ptr", "ref"))
                .map(e -> e.is("idno") ? words(e) : e.attribute("target", ""))
                .filter(a -> a.matches("(?i)(?:https?://|doi:|10\\.\\d{4,}/)\\S+"))
                .filter(a -> !a.contains("creativecommons.org"));
        Stream<String> described =
                header("fileDesc", "sourceDesc").map(TeiMetadata::words).filter(w -> !w.isEmpty());
        return Stream.concat(addresses, described).findFirst().orElse(null);
    }

    /** Without notes, with white space collapsed. */
    private static String words(XmlElement element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    private static void collect(XmlElement element, StringBuilder words) {
        element.children().forEach(node -> {
            switch (node) {
                case org.ibid.core.importing.XmlNode.Text text -> words.append(text.text());
                case XmlElement inner -> {
                    if (!inner.is("note", "idno")) {
                        collect(inner, words);
                        words.append(inner.is("p", "lb", "licence", "bibl", "forename") ? " " : "");
                    }
                }
            }
        });
    }
}
