package org.ibid.core.importing.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.html.HtmlArticle;
import org.ibid.core.importing.html.HtmlMarkup;
import org.ibid.core.importing.html.StyleSheet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Puts the files of a book one after the other into one page. Names of places, which are unique in a file only, are
 * given the number of their file: {@code 3:note1}.
 */
final class BookAssembly {

    /** Most bytes of text in all files together. */
    private static final long LARGEST = 16L * 1024 * 1024;

    /** Begins the addresses of pictures that are in the book. */
    static final String FILE = "ibid-file:";

    private final Archive archive;
    private final PackageDocument book;
    private final Contents contents;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> sheets = new LinkedHashSet<>();
    private final List<String> styles = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();

    BookAssembly(Archive archive, PackageDocument book, Contents contents) throws UnreadableEssay {
        this.archive = archive;
        this.book = book;
        this.contents = contents;
        List<String> missing = new ArrayList<>();
        long size = 0;
        for (PackageDocument.Item item : book.spine()) {
            numbers.putIfAbsent(item.file(), numbers.size());
        }
        for (PackageDocument.Item item : book.spine()) {
            byte[] bytes = item.text() ? archive.find(item.file()) : null;
            if (bytes == null) {
                missing.add(item.file());
                continue;
            }
            size += bytes.length;
            if (size > LARGEST) {
                throw new UnreadableEssay(
                        "too-large",
                        "This book has more than " + LARGEST / 1048576
                                + " MB of text; no essay has as much. Import it in parts, a chapter each.");
            }
            chapter(item, bytes);
        }
        tell("chapter-missing", "Files that the book names are missing or are no text, and were left out: ", missing);
    }

    private void chapter(PackageDocument.Item item, byte[] bytes) throws UnreadableEssay {
        HtmlMarkup markup;
        try {
            markup = HtmlMarkup.of(new ImportSource(item.file(), bytes));
        } catch (UnreadableEssay e) {
            if (e.code().equals("empty")) {
                return;
            }
            throw e;
        }
        markup.problems().stream()
                .map(p -> new ImportProblem(p.code(), item.file() + ": " + p.message(), null))
                .forEach(problems::add);
        Element body = markup.document().selectFirst("body");
        if (body == null) {
            return;
        }
        styles(markup, item.file());
        Element only = body.childrenSize() == 1 ? body.firstElementChild() : null;
        Chapter.Kind kind = Chapter.kind(book, contents, item, body, only);
        int number = numbers.getOrDefault(item.file(), 0);
        Contents.Entry entry = contents.entry(item.file());
        name(body, number, item.file());
        chapters.add(new Chapter(
                number,
                item.file(),
                body,
                nameOf(entry, markup.document(), item),
                kind,
                entry == null ? 0 : entry.depth()));
    }

    private static String nameOf(Contents.@Nullable Entry entry, Document document, PackageDocument.Item item) {
        String title = entry == null ? document.title() : entry.title();
        String file = item.file().substring(item.file().lastIndexOf('/') + 1);
        return title.isBlank() || title.length() > 100 ? file : title;
    }

    private void styles(HtmlMarkup markup, String file) {
        for (Element link : markup.document().select("link[rel~=(?i)stylesheet]")) {
            BookPath path = BookPath.of(file, link.attr("href"));
            if (path != null && archive.has(path.file()) && sheets.add(path.file())) {
                byte[] sheet = archive.find(path.file());
                styles.add(sheet == null ? "" : new String(sheet, StandardCharsets.UTF_8));
            }
        }
        styles.addAll(markup.styleSheets());
    }

    private void name(Element body, int number, String file) {
        for (Element element : body.getAllElements()) {
            if (element.attributesSize() == 0) {
                continue;
            }
            prefix(element, "id", number);
            prefix(element, "for", number);
            if (element.normalName().equals("a")) {
                prefix(element, "name", number);
                link(element, file);
            }
            for (String source : new String[] {"src", "xlink:href", "href"}) {
                if (element.normalName().matches("img|image") && element.hasAttr(source)) {
                    BookPath path = BookPath.of(file, element.attr(source));
                    element.attr("src", path == null ? element.attr(source) : FILE + path.file());
                }
            }
        }
    }

    private static void prefix(Element element, String attribute, int number) {
        if (!element.attr(attribute).isEmpty()) {
            element.attr(attribute, number + ":" + element.attr(attribute));
        }
    }

    private void link(Element anchor, String file) {
        BookPath path = BookPath.of(file, anchor.attr("href"));
        if (path != null) {
            Integer number = numbers.get(path.file());
            // a file that is not read may still have been meant to hold a note
            String place = number == null ? path.file() + ":" : number + ":";
            anchor.attr("href", "#" + place + path.fragment());
        }
    }

    /** All that is text, as one page. */
    Element page() {
        HeadingLevels.agree(chapters);
        Element page = new Document("").appendElement("body");
        for (Chapter chapter : chapters) {
            if (chapter.kind() == Chapter.Kind.GUIDE) {
                continue;
            }
            Element part = chapter.body().tagName("div");
            part.attr(HtmlArticle.PART, "");
            if (chapter.kind() == Chapter.Kind.PUBLISHER) {
                part.attr(HtmlArticle.REMARK, "");
            }
            if (!part.hasAttr("id")) {
                part.attr("id", chapter.number() + ":");
            }
            page.appendChild(part);
        }
        tell("pages-left-out", "Pages that only lead to others were left out: ", names(Chapter.Kind.GUIDE));
        tell(
                "pages-of-publisher",
                "These pages are probably the publisher’s and not the author’s. They were kept as remarks, about which nothing is asked: ",
                names(Chapter.Kind.PUBLISHER));
        return page;
    }

    private List<String> names(Chapter.Kind kind) {
        return chapters.stream()
                .filter(c -> c.kind() == kind)
                .map(Chapter::name)
                .toList();
    }

    private void tell(String code, String message, List<String> names) {
        if (!names.isEmpty()) {
            String listed = names.stream().limit(12).collect(Collectors.joining(", "));
            problems.add(new ImportProblem(code, message + listed + (names.size() > 12 ? " …" : "."), null));
        }
    }

    List<Chapter> chapters() {
        return chapters;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    StyleSheet styleSheet() {
        return StyleSheet.of(styles);
    }
}
