package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.EssayBuilder;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.Orphans;
import org.ibid.core.importing.UnreadableEssay;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an essay out of the body of a page, or out of the chapters of a book put one after the other. */
public final class HtmlArticle {

    /** Attribute of an element that holds a chapter of its own. */
    public static final String PART = "data-ibid-part";

    /** Attribute of an element whose words are not the author's, such as the publisher's page. */
    public static final String REMARK = "data-ibid-remark";

    private static final Pattern PRINTED_PAGE = Pattern.compile(
            "(?:^|[ _-])(?:pagenum|pageno|page-?number|page-?num|pagebreak|doc-pagebreak|page-break|pb)(?:[ _-]|$)");
    private static final Pattern PAGE_NAME = Pattern.compile("(?i)(?:[0-9]+:)?(?:page|pg|p)[_-]?[ivxlc0-9]+");
    private static final Pattern PAGE_WORDS =
            Pattern.compile("(?i)[\\[({]?\\s*(?:pg|page|p|s)?\\.?\\s*[ivxlc0-9]{0,7}\\s*[\\])}]?");

    /** What a converter leaves where a note is not in the file. */
    private static final Pattern MARKDOWN_MARK =
            Pattern.compile("(?<=\\S)\\[\\^(?:\\d{1,3}|\\p{L}[\\p{L}\\p{N}_-]{2,40})]");

    /**
     * @param chapters true where all is text; false where the essay is to be looked for on a page
     * @param own addresses by which the page calls itself
     * @param base address against which its links are read; empty where it is not known
     */
    public record Setting(boolean chapters, Set<String> own, String base, PictureFiles pictures) {}

    private final String format;
    private final Page page;
    private final Reading reading;
    private final Pictures pictures;
    private final List<ImportProblem> problems = new ArrayList<>();

    private HtmlArticle(String format, Element body, StyleSheet styles, Setting setting, String language) {
        this.format = format;
        Page found = new Page(body, HtmlArticle::printedPage);
        PageNotes notes = notes(found, styles, setting);
        if (notes.notes().isEmpty() && PrintedMarks.setApart(found)) {
            found = new Page(body, HtmlArticle::printedPage);
            notes = notes(found, styles, setting);
        }
        this.page = found;
        MainArticle main = new MainArticle(page, notes);
        Surroundings around = setting.chapters() ? main.ofChapters() : main.ofPage();
        Losses losses = new Losses();
        Gutenberg.leaveOut(page, around, losses);
        Addresses addresses = new Addresses(setting.base());
        this.reading = new Reading(page, notes, styles, addresses, QuotationMarks.of(language), losses, around);
        this.pictures = new Pictures(setting.pictures(), addresses);
    }

    private static PageNotes notes(Page page, StyleSheet styles, Setting setting) {
        PageNotes notes = new PageNotes();
        new LinkedNotes(page, new PageLinks(page, styles, setting.own()).all(), notes).find();
        new InlineNotes(page, styles, notes).find();
        new PlainNotes(page, styles, notes).find();
        return notes;
    }

    /**
     * @param inBar the title in the bar of the browser, or null
     * @throws UnreadableEssay {@code empty}
     */
    public static ImportedEssay read(
            String format,
            Element body,
            StyleSheet styles,
            Setting setting,
            EssayMetadata metadata,
            @Nullable String inBar)
            throws UnreadableEssay {
        HtmlArticle article = new HtmlArticle(format, body, styles, setting, metadata.language());
        PageTitle title = setting.chapters()
                ? new PageTitle(metadata, null)
                : PageTitle.of(article.page, metadata, inBar, article.reading);
        return article.read(title);
    }

    private ImportedEssay read(PageTitle title) throws UnreadableEssay {
        BlockReader blocks = new BlockReader(reading, pictures, title.heading());
        titleNotes(title, blocks.builder());
        blocks.children(page.root(), BlockReader.Place.TEXT);
        problems.addAll(blocks.problems());
        NoteTexts texts = new NoteTexts(reading, pictures);
        for (Note note : reading.notes().notes().values()) {
            blocks.builder()
                    .note(
                            note.key(),
                            note.label(),
                            note.missing()
                                    ? null
                                    : texts.of(note, blocks.builder().firstCall(note.key())));
        }
        EssayText essay = blocks.builder().build();
        if (essay.blocks().isEmpty()) {
            throw new UnreadableEssay(
                    "empty",
                    "There is no text in this page that can be read. Open it in a browser, copy the essay and paste it.");
        }
        problems.addAll(texts.problems());
        problems.addAll(reading.losses().problems(page.skippedElements()));
        problems.addAll(noteProblems(essay, blocks.builder()));
        int length = essay.canonical().length();
        problems.replaceAll(
                p -> p.start() == null || p.start() <= length ? p : new ImportProblem(p.code(), p.message(), length));
        problems.sort(Comparator.comparingInt(p -> p.start() == null ? -1 : p.start()));
        return new ImportedEssay(format, title.metadata(), essay, problems, pictures.kept());
    }

    /** The title is no block of the essay: what it calls is called at the beginning. */
    private void titleNotes(PageTitle title, EssayBuilder builder) {
        Element heading = title.heading();
        if (heading == null) {
            return;
        }
        List<PageNotes.Call> called = heading.stream()
                .map(reading.notes()::callAt)
                .filter(Objects::nonNull)
                .toList();
        called.forEach(call -> builder.call(call.note()));
        if (!called.isEmpty()) {
            problems.add(ImportProblem.titleNote());
        }
    }

    private List<ImportProblem> noteProblems(EssayText essay, EssayBuilder builder) {
        List<ImportProblem> found = new ArrayList<>(Orphans.of(essay));
        for (String key : reading.notes().doubled()) {
            found.add(new ImportProblem(
                    "note-doubled",
                    "Two places of the page have the name of the note that is called here. The first is the one called; the"
                            + " other was kept where it stands, or at the end.",
                    builder.firstCall(key)));
        }
        Matcher mark = MARKDOWN_MARK.matcher(essay.canonical());
        while (mark.find()) {
            found.add(new ImportProblem(
                    "note-reference-unknown",
                    "“" + mark.group()
                            + "” calls a note in Markdown, but its text is not in the page. It was left as it is.",
                    mark.start()));
        }
        return found;
    }

    /** The number of a page of the printed edition, set in the middle of the text. */
    private static boolean printedPage(Element element) {
        if (element.attributesSize() == 0 || (Tags.block(element) && !Tags.is(element, "div", "hr", "p"))) {
            return false;
        }
        boolean named = PRINTED_PAGE.matcher(Tags.signs(element)).find()
                || PAGE_NAME.matcher(element.id()).matches()
                || PAGE_NAME.matcher(element.attr("name")).matches();
        return named
                && element.childNodeSize() < 6
                && PAGE_WORDS.matcher(element.text().strip()).matches()
                && !element.attr("href").contains("#");
    }
}
