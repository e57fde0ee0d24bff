package org.ibid.web.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.essay.Block;
import org.ibid.web.typesetting.Inline;
import org.ibid.web.typesetting.Note;
import org.jspecify.annotations.Nullable;

/**
 * The essay as one XHTML document for the press. The text of a note stands where its first mark stands; the style sheet
 * takes it to the foot of the page.
 */
final class PrintMarkup implements EssayMarkup.Setting {

    /** Ahead of the addresses of pictures, which only the press can resolve. */
    static final String PICTURES = "ibid-picture:";

    private static final int RUNNING_TITLE = 80;

    private final Edition edition;
    private final PrintFaces.Missing missing;
    private final PrintPictures pictures;
    private final Map<String, Note> notes = new HashMap<>();
    private final Markup out = Markup.xml();

    private PrintMarkup(Edition edition, PrintFaces.Missing missing, PrintPictures pictures) {
        this.edition = edition;
        this.missing = missing;
        this.pictures = pictures;
        edition.page().groups().forEach(group -> group.notes().forEach(note -> notes.put(note.id(), note)));
    }

    static String of(Edition edition, PrintFaces.Missing missing, PrintPictures pictures, String styles) {
        return new PrintMarkup(edition, missing, pictures).document(styles);
    }

    private String document(String styles) {
        out.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                edition.language(),
                "xml:lang",
                edition.language(),
                "dir",
                edition.page().direction());
        head(styles);
        out.open("body").newLine();
        out.element("div", runningTitle(), "id", "running-title").newLine();
        titles();
        EssayMarkup essay = new EssayMarkup(out, edition, this, 0);
        edition.page().groups().forEach(essay::group);
        uncalled(essay);
        essay.worksCited();
        colophon(essay);
        return out.whole();
    }

    private void head(String styles) {
        out.open("head").element("title", edition.page().title());
        out.empty("meta", "name", "author", "content", edition.page().authors());
        out.empty(
                "meta",
                "name",
                "description",
                "content",
                edition.page().title() + ". " + EpubTitlePage.colophon(edition));
        out.open("bookmarks");
        bookmarks(OutlineTree.of(edition.page().outline()));
        out.close().element("style", styles).close().newLine();
    }

    private void bookmarks(List<OutlineTree> trees) {
        for (OutlineTree tree : trees) {
            out.open(
                    "bookmark",
                    "name",
                    tree.label(),
                    "href",
                    "#" + tree.heading().id());
            bookmarks(tree.inside());
            out.close();
        }
    }

    private String runningTitle() {
        String title = edition.page().title();
        if (title.codePointCount(0, title.length()) <= RUNNING_TITLE) {
            return title;
        }
        String head = title.substring(0, title.offsetByCodePoints(0, RUNNING_TITLE));
        int word = head.lastIndexOf(' ');
        return head.substring(0, word > RUNNING_TITLE / 2 ? word : head.length())
                        .strip() + "…";
    }

    private void titles() {
        out.open("div", "class", "titles").element("h1", edition.page().title());
        line("authors", edition.page().authors());
        line("date", edition.page().date());
        out.close().newLine();
    }

    private void line(String style, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            out.element("p", words, "class", style);
        }
    }

    @Override
    public void mark(EssayMarkup essay, Inline mark) {
        String id = String.valueOf(mark.address());
        out.element("a", mark.text(), "class", "mark", "id", mark.id(), "href", "#" + id);
        Note note = notes.remove(id);
        if (note != null) {
            out.open("div", "class", "footnote", "id", id);
            body(essay, note, mark.id());
            out.close();
        }
    }

    /** In blocks of its own: the press lays out no line that is not in one. */
    private void body(EssayMarkup essay, Note note, @Nullable String mark) {
        out.open("div", "class", "note-text");
        if (mark == null) {
            out.element("span", note.label(), "class", "label");
        } else {
            out.element("a", note.label(), "class", "label", "href", "#" + mark);
        }
        out.text("\u2002");
        if (note.missing()) {
            essay.ourWords("span", Epub.NOTE_MISSING, "missing");
        }
        for (int i = 0; i < note.paragraphs().size(); i++) {
            if (i > 0) {
                out.close().open("div", "class", "note-text");
            }
            essay.line(note.paragraphs().get(i));
        }
        out.close();
    }

    private void uncalled(EssayMarkup essay) {
        if (edition.page().uncalled().isEmpty()) {
            return;
        }
        essay.ourWords("h2", "Notes without a mark in the text", null);
        for (Note note : edition.page().uncalled()) {
            out.open("div", "class", "further-note", "id", note.id());
            body(essay, note, null);
            out.close();
        }
    }

    private void colophon(EssayMarkup essay) {
        out.open("div", "class", "colophon");
        line("source", edition.metadata().source());
        line("rights", edition.metadata().rights());
        essay.ourWords("p", EpubTitlePage.colophon(edition), null);
        if (missing.lacking() > 0) {
            essay.ourWords(
                    "p",
                    "Some signs could not be printed and stand as □: " + missing.named() + ". The EPUB has them.",
                    "missing");
        }
        out.close();
    }

    @Override
    public boolean picture(Markup out, Block.Picture picture) {
        String source = picture.source();
        if (source == null || !pictures.has(source)) {
            return false;
        }
        out.empty("img", "src", PICTURES + source, "alt", picture.alt());
        return true;
    }
}
