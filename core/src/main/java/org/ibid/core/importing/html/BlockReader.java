package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.importing.EssayBuilder;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Walks the blocks of a page into an essay. The parser bounds how deep they nest. */
final class BlockReader {

    private static final Pattern LINE = Pattern.compile("(?:\\*[\\s\u00A0]*){3,9}|[⁂❦☙❧]|(?:[·•~][\\s\u00A0]*){3,7}");
    private static final int LONGEST_VERSE = 90;

    /** @param quotation number of the block quotation that the words stand in, or -1 */
    record Place(int quotation, boolean verse, boolean remark) {
        static final Place TEXT = new Place(-1, false, false);

        Place quoted(int number) {
            return new Place(number, verse, remark);
        }

        Place inVerse() {
            return new Place(quotation, true, remark);
        }
    }

    private final Reading reading;
    private final Pictures pictures;
    private final @Nullable Element title;
    private final EssayBuilder builder = new EssayBuilder();
    private final List<ImportProblem> problems = new ArrayList<>();
    private boolean separator;
    private boolean begun;
    private int quotations;

    /** @param title the heading that is the essay's title and so no block of it, or null */
    BlockReader(Reading reading, Pictures pictures, @Nullable Element title) {
        this.reading = reading;
        this.pictures = pictures;
        this.title = title;
        reading.losses().readAt(builder::nextStart);
    }

    EssayBuilder builder() {
        return builder;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    Reading reading() {
        return reading;
    }

    /** The nodes of a note, which the essay's own text leaves out. */
    void note(List<Node> nodes) {
        List<Node> run = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && reading.page().container(element)) {
                noteLines(run);
                block(element, Place.TEXT);
            } else {
                run.add(node);
            }
        }
        noteLines(run);
    }

    private void noteLines(List<Node> run) {
        InlineReader.ofNote(run, reading).forEach(p -> paragraph(p, Place.TEXT));
        run.clear();
    }

    void children(Element parent, Place place) {
        List<Node> run = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            boolean called = reading.notes().callAt(node) != null;
            if (!called && node instanceof Element element && reading.page().container(element)) {
                flush(run, place);
                if (!reading.out(element)) {
                    block(element, place);
                }
            } else {
                run.add(node);
            }
        }
        flush(run, place);
    }

    void flush(List<Node> run, Place place) {
        InlineReader.pieces(run, reading).forEach(p -> paragraph(p, place));
        run.clear();
    }

    void block(Element element, Place place) {
        int level = Tags.headingLevel(element);
        if (level > 0) {
            heading(element, level, place);
            return;
        }
        switch (element.normalName()) {
            case "hr" -> separator = begun;
            case "blockquote" -> children(element, quoted(element, place));
            case "ul", "ol", "menu", "dir", "dl" -> new ListReader(this, element, place).add();
            case "table" -> new TableReader(this, element, place).add();
            case "pre", "listing", "xmp" -> preformatted(element, place);
            case "figure" -> new FigureReader(this, element, place).add();
            case "math", "svg", "object", "video", "audio", "iframe" -> flush(new ArrayList<>(List.of(element)), place);
            default -> {
                if (element.hasAttr(HtmlArticle.REMARK)) {
                    children(element, new Place(-1, false, true));
                } else if (place.verse() || Verse.says(element)) {
                    new Verse(this, place.inVerse()).add(element);
                } else {
                    children(element, place);
                }
            }
        }
    }

    Place quoted(Element element, Place place) {
        Place quoted = place.quoted(quotations++);
        return Verse.says(element) ? quoted.inVerse() : quoted;
    }

    private void heading(Element element, int level, Place place) {
        if (element.equals(title)) {
            return;
        }
        InlineText text = InlineReader.whole(element.childNodes(), reading).unbroken();
        if (text.wordless() && !text.pictures().isEmpty()) {
            text.pictures().forEach(p -> picture(p, null, place));
        } else if (!text.blank()) {
            add(text, (id, span) -> new Block.Heading(id, span, level));
            text.pictures().forEach(p -> picture(p, null, place));
        }
    }

    void paragraph(InlineText text, Place place) {
        if (!text.wordless()
                && LINE.matcher(text.text().text().strip()).matches()
                && text.text().calls().isEmpty()) {
            separator = begun;
            return;
        }
        boolean verse = place.verse() || (text.lines() > 1 && verseLines(text, place));
        InlineText words = verse ? text : text.unbroken();
        boolean nothing = words.blank();
        if (!nothing) {
            add(words, maker(verse, place));
        } else {
            place(words.problems());
        }
        text.pictures().forEach(p -> picture(p, null, place));
    }

    private static EssayBuilder.BlockMaker maker(boolean verse, Place place) {
        if (place.remark()) {
            return (id, span) -> new Block.Remark(id, span, 0.9);
        }
        return (id, span) -> verse
                ? new Block.Verse(id, span)
                : place.quotation() >= 0
                        ? new Block.BlockQuotation(id, span, place.quotation(), 1)
                        : new Block.Paragraph(id, span);
    }

    /** Several short lines: verse where words are quoted, otherwise only where there are four, none of them long. */
    private static boolean verseLines(InlineText text, Place place) {
        List<String> lines = text.text().text().lines().toList();
        boolean narrow = lines.stream().allMatch(l -> l.length() <= LONGEST_VERSE);
        double mean = lines.stream().mapToInt(String::length).average().orElse(0);
        return narrow && mean > 12 && (place.quotation() >= 0 ? lines.size() > 1 : lines.size() > 3);
    }

    void add(InlineText text, EssayBuilder.BlockMaker maker) {
        if (separator) {
            separator = false;
            builder.add(StyledText.plain("* * *"), Block.Separator::new);
        }
        begun = true;
        place(text.problems());
        builder.add(text.text(), maker);
    }

    private void place(List<ImportProblem> found) {
        int start = builder.nextStart();
        found.forEach(p -> problems.add(InlineText.moved(p, start)));
    }

    private void preformatted(Element element, Place place) {
        InlineText text = InlineReader.spaced(element, reading);
        String words = text.text().text();
        if (words.isBlank() && text.text().calls().isEmpty()) {
            return;
        }
        if (place.verse() || Verse.says(element)) {
            new Verse(this, place.inVerse()).stanzas(text);
        } else {
            add(text, place.remark() ? maker(false, place) : Block.Preformatted::new);
        }
        text.pictures().forEach(p -> picture(p, null, place));
    }

    /** @param caption null where the picture's own words are all there is */
    void picture(Element image, @Nullable InlineText caption, Place place) {
        String alt = Characters.of(image.attr("alt")).replaceAll("\\s+", " ").strip();
        InlineText words = caption == null ? new InlineText(StyledText.plain(alt), List.of(), List.of()) : caption;
        if (words.blank()) {
            if (!place.remark()) {
                String source = image.attr("src");
                problems.add(new ImportProblem(
                        "picture-without-words",
                        "A picture without a caption or description was left out: "
                                + Losses.shown(source.startsWith("data:") ? "one that is in the file" : source),
                        builder.nextStart()));
            }
            return;
        }
        String address = pictures.address(image);
        add(words.unbroken(), (id, span) -> new Block.Picture(id, span, alt, address));
    }
}
