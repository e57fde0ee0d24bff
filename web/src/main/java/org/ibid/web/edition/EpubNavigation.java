package org.ibid.web.edition;

import java.util.List;
import java.util.Map;

/** The table of contents, which is the outline of the essay, and the landmarks. */
final class EpubNavigation {

    private final Edition edition;
    private final Map<String, String> fileOf;

    /** @param fileOf name of the file by the id of what stands in it */
    EpubNavigation(Edition edition, Map<String, String> fileOf) {
        this.edition = edition;
        this.fileOf = fileOf;
    }

    String document() {
        Markup out = EpubPage.open(edition, edition.page().title());
        out.open("nav", "epub:type", "toc", "role", "doc-toc", "id", "toc").newLine();
        out.element("h1", "Contents", "lang", "en", "xml:lang", "en", "dir", "ltr")
                .open("ol")
                .newLine();
        entry(out, Epub.TITLE_PAGE, edition.page().title());
        trees(out, OutlineTree.of(edition.page().outline()));
        if (!edition.page().uncalled().isEmpty()) {
            entry(out, Epub.FURTHER_NOTES, "Notes without a mark in the text");
        }
        if (!edition.page().sources().isEmpty()) {
            entry(out, Epub.WORKS_CITED, EssayMarkup.WORKS_CITED);
        }
        out.close().close().newLine();
        landmarks(out);
        return out.whole();
    }

    private static void entry(Markup out, String address, String label) {
        out.open("li").element("a", label, "href", address).close().newLine();
    }

    private void trees(Markup out, List<OutlineTree> trees) {
        for (OutlineTree tree : trees) {
            String id = tree.heading().id();
            out.open("li").element("a", tree.label(), "href", fileOf.getOrDefault(id, Epub.TITLE_PAGE) + "#" + id);
            if (!tree.inside().isEmpty()) {
                out.newLine().open("ol");
                trees(out, tree.inside());
                out.close();
            }
            out.close().newLine();
        }
    }

    private void landmarks(Markup out) {
        String start = edition.page().groups().isEmpty()
                ? Epub.TITLE_PAGE
                : EpubChapter.of(edition.page()).getFirst().file();
        out.open("nav", "epub:type", "landmarks", "hidden", "hidden", "id", "landmarks")
                .newLine();
        out.element("h2", "Landmarks", "lang", "en", "xml:lang", "en", "dir", "ltr")
                .open("ol");
        out.open("li")
                .element("a", "Title page", "epub:type", "titlepage", "href", Epub.TITLE_PAGE)
                .close();
        out.open("li")
                .element("a", "Text", "epub:type", "bodymatter", "href", start)
                .close();
        out.close().close().newLine();
    }
}
