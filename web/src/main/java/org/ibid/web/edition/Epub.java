package org.ibid.web.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ibid.core.essay.Block;
import org.ibid.web.typesetting.Inline;
import org.ibid.web.typesetting.Note;

/**
 * The essay as an EPUB 3.3: a title page, a file for each section of the highest level with its notes at its end, the
 * notes that nothing calls, and the works that are cited. The same version gives the same bytes.
 */
final class Epub {

    static final String TITLE_PAGE = "title.xhtml";
    static final String FURTHER_NOTES = "further-notes.xhtml";
    static final String WORKS_CITED = "works-cited.xhtml";
    static final String NOTE_MISSING = "The essay came without this note’s text.";

    private final Edition edition;
    private final List<EpubChapter> chapters;
    /** Name of the file by the id of what stands in it: passages, notes, marks. */
    private final Map<String, String> fileOf = new HashMap<>();

    /** Name of the file by the address of the picture. */
    private final Map<String, String> pictures = new TreeMap<>();

    private Epub(Edition edition) {
        this.edition = edition;
        this.chapters = EpubChapter.of(edition.page());
        chapters.forEach(this::placeAll);
        edition.page().uncalled().forEach(note -> fileOf.put(note.id(), FURTHER_NOTES));
        new TreeMap<>(edition.pictures())
                .forEach((address, image) ->
                        pictures.put(address, "picture-" + (pictures.size() + 1) + "." + image.kind().suffix));
    }

    static byte[] of(Edition edition) {
        return new Epub(edition).zipped();
    }

    private void placeAll(EpubChapter chapter) {
        for (var group : chapter.groups()) {
            group.passages().forEach(passage -> fileOf.put(passage.id(), chapter.file()));
        }
        for (Note note : chapter.notes()) {
            fileOf.put(note.id(), chapter.file());
        }
        // a mark stands where its passage stands, which need not be where its note stands
        Marks.idsIn(chapter.groups()).forEach(id -> fileOf.put(id, chapter.file()));
    }

    private byte[] zipped() {
        EpubArchive archive = new EpubArchive();
        archive.stored("mimetype", EpubPackage.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        archive.text("META-INF/container.xml", EpubPackage.container());
        EpubPackage contents = new EpubPackage(edition, files(), pictures);
        archive.text("EPUB/package.opf", contents.document());
        archive.text("EPUB/nav.xhtml", new EpubNavigation(edition, fileOf).document());
        archive.resource("EPUB/essay.css", "/edition/epub.css");
        archive.text("EPUB/" + TITLE_PAGE, new EpubTitlePage(edition).document());
        chapters.forEach(chapter -> archive.text("EPUB/" + chapter.file(), document(chapter)));
        if (!edition.page().uncalled().isEmpty()) {
            archive.text("EPUB/" + FURTHER_NOTES, furtherNotes());
        }
        if (!edition.page().sources().isEmpty()) {
            archive.text("EPUB/" + WORKS_CITED, worksCited());
        }
        pictures.forEach((address, file) -> {
            KeptImage image = edition.pictures().get(address);
            if (image != null) {
                archive.stored("EPUB/" + file, image.bytes());
            }
        });
        return archive.bytes();
    }

    private List<String> files() {
        List<String> files = new ArrayList<>(List.of(TITLE_PAGE));
        chapters.forEach(chapter -> files.add(chapter.file()));
        if (!edition.page().uncalled().isEmpty()) {
            files.add(FURTHER_NOTES);
        }
        if (!edition.page().sources().isEmpty()) {
            files.add(WORKS_CITED);
        }
        return files;
    }

    private String document(EpubChapter chapter) {
        Markup out = EpubPage.open(edition, chapter.title());
        out.open("section", "epub:type", "chapter", "role", "doc-chapter", "aria-label", chapter.title())
                .newLine();
        EssayMarkup essay = markup(out);
        chapter.groups().forEach(essay::group);
        if (!chapter.notes().isEmpty()) {
            notes(essay, "Notes", chapter.notes());
        }
        return out.whole();
    }

    private String furtherNotes() {
        Markup out = EpubPage.open(edition, "Notes without a mark in the text");
        notes(markup(out), "Notes without a mark in the text", edition.page().uncalled());
        return out.whole();
    }

    private String worksCited() {
        Markup out = EpubPage.open(edition, EssayMarkup.WORKS_CITED);
        out.open(
                        "section",
                        "epub:type",
                        "bibliography",
                        "role",
                        "doc-bibliography",
                        "aria-label",
                        EssayMarkup.WORKS_CITED)
                .newLine();
        markup(out).worksCited();
        out.close().newLine();
        return out.whole();
    }

    private EssayMarkup markup(Markup out) {
        int top = EpubChapter.topLevel(edition.page());
        return new EssayMarkup(out, edition, new Setting(), top == Integer.MAX_VALUE ? 0 : 1 - top);
    }

    private void notes(EssayMarkup essay, String heading, List<Note> notes) {
        Markup out = essay.out();
        out.open("section", "epub:type", "footnotes", "class", "notes").newLine();
        essay.ourWords("h2", heading, null);
        notes.forEach(note -> note(essay, note));
        out.close().newLine();
    }

    private void note(EssayMarkup essay, Note note) {
        Markup out = essay.out();
        out.newLine().open("aside", "epub:type", "footnote", "role", "doc-footnote", "id", note.id());
        out.open("p").element("span", note.label(), "class", "label").text(" ");
        if (note.missing()) {
            essay.ourWords("span", NOTE_MISSING, "missing");
        }
        for (int i = 0; i < note.paragraphs().size(); i++) {
            if (i > 0) {
                out.close().open("p");
            }
            essay.line(note.paragraphs().get(i));
        }
        out.close();
        waysBack(out, note);
        out.close();
    }

    private void waysBack(Markup out, Note note) {
        if (note.references().isEmpty()) {
            return;
        }
        out.open("p", "class", "back");
        for (String mark : note.references()) {
            out.element(
                    "a", "↩", "role", "doc-backlink", "href", address(mark), "aria-label", "Back to " + note.label());
        }
        out.close();
    }

    private String address(String id) {
        return fileOf.getOrDefault(id, TITLE_PAGE) + "#" + id;
    }

    private final class Setting implements EssayMarkup.Setting {

        @Override
        public void mark(EssayMarkup essay, Inline mark) {
            String note = String.valueOf(mark.address());
            essay.out()
                    .element(
                            "a",
                            mark.text(),
                            "epub:type",
                            "noteref",
                            "role",
                            "doc-noteref",
                            "class",
                            "mark",
                            "id",
                            mark.id(),
                            "href",
                            address(note));
        }

        @Override
        public boolean picture(Markup out, Block.Picture picture) {
            String file = picture.source() == null ? null : pictures.get(picture.source());
            if (file != null) {
                out.empty("img", "src", file, "alt", picture.alt());
            }
            return file != null;
        }
    }
}
