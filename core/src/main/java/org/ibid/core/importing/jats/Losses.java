package org.ibid.core.importing.jats;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.importing.EssayAssembly;
import org.ibid.core.importing.XmlElement;

/** Says what of an article is no part of its running text. */
final class Losses {

    private static final int SHOWN = 300;

    private Losses() {}

    static Stream<XmlElement> abstracts(XmlElement article) {
        return Stream.concat(
                        article.elements("front", "front-stub").stream()
                                .flatMap(f -> Stream.concat(Stream.of(f), f.elements("article-meta").stream())),
                        article.elements("book-part-meta", "book-meta").stream())
                .flatMap(m -> m.elements("abstract").stream())
                .filter(a -> !a.attribute("abstract-type", "").matches("graphical|toc|teaser"));
    }

    static void ofArticle(XmlElement article, List<XmlElement> parts, EssayAssembly essay) {
        List<XmlElement> abstracts =
                abstracts(article).filter(a -> !parts.contains(a)).toList();
        if (!abstracts.isEmpty()) {
            essay.unplaced(
                    "abstract-left-out",
                    "The abstract was left out, so that nothing is asked twice. It begins: “"
                            + shown(abstracts.getFirst()) + "” Add it by hand if students are to read it.");
        }
        authorNotes(article, essay);
        List<XmlElement> others = article.elements("sub-article", "response");
        Set<String> kinds = others.stream()
                .map(o -> o.is("response") ? "response" : o.attribute("article-type", "part"))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        for (String kind : kinds) {
            essay.unplaced(
                    kind.equals("translation") ? "translation-left-out" : "sub-article-left-out",
                    kind.equals("translation")
                            ? "The file holds this article in another language too. The translation was left out; import it from a file of its own."
                            : "The file holds a part of its own beside the article (“" + kind
                                    + "”). It was left out; import it from a file of its own.");
        }
    }

    private static void authorNotes(XmlElement article, EssayAssembly essay) {
        List<XmlElement> notes = article.elements("front").stream()
                .flatMap(f -> f.descendants("author-notes"))
                .toList();
        if (!notes.isEmpty()) {
            essay.unplaced(
                    "author-notes-left-out",
                    "The notes about the title and the authors were left out: “" + shown(notes.getFirst()) + "”");
        }
    }

    private static String shown(XmlElement element) {
        String words = element.text().strip().replaceAll("\\s+", " ");
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
