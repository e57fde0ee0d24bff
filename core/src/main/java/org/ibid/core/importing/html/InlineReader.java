package org.ibid.core.importing.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.MathInLine;
import org.ibid.core.importing.StyledText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in the lines of a block: words, styles, calls of notes. White space collapses as CSS says. Two
 * breaks in a row end a piece: old pages part their paragraphs so.
 */
final class InlineReader {

    /** A style whose end has not come yet. */
    private static final class Open {
        private final Style style;
        private final @Nullable String href;
        private int start;

        Open(Style style, @Nullable String href, int start) {
            this.style = style;
            this.href = href;
            this.start = start;
        }
    }

    private final Reading reading;
    private final boolean parts;
    private final boolean spaces;
    private final StringBuilder words = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<InlineText> pieces = new ArrayList<>();
    private List<Formatting> styles = new ArrayList<>();
    private List<StyledText.Call> calls = new ArrayList<>();
    private List<Element> pictures = new ArrayList<>();
    private List<ImportProblem> problems = new ArrayList<>();
    private int quoteDepth;

    private InlineReader(Reading reading, boolean parts, boolean spaces) {
        this.reading = reading;
        this.parts = parts;
        this.spaces = spaces;
    }

    /** The pieces that the nodes make. */
    static List<InlineText> pieces(List<? extends Node> nodes, Reading reading) {
        InlineReader reader = new InlineReader(reading, true, false);
        nodes.forEach(reader::node);
        reader.finish();
        return reader.pieces;
    }

    /** The pieces of a note that lies in a line: what is the note's own is read although it is not the essay's. */
    static List<InlineText> ofNote(List<? extends Node> nodes, Reading reading) {
        InlineReader reader = new InlineReader(reading, true, false);
        for (Node node : nodes) {
            PageNotes.Call call = reading.notes().callAt(node);
            if (call != null && !reading.notes().own(call, node)) {
                reader.call(call);
            } else if (!reading.notes().dropped(node) && !reading.page().skips(node)) {
                reader.inside(node);
            }
        }
        reader.finish();
        return reader.pieces;
    }

    /** The nodes as one piece, whatever blocks are in it. */
    static InlineText whole(List<? extends Node> nodes, Reading reading) {
        return one(nodes, new InlineReader(reading, false, false));
    }

    /** The same with every space and line break as it stands. */
    static InlineText spaced(Element element, Reading reading) {
        return one(element.childNodes(), new InlineReader(reading, false, true));
    }

    private static InlineText one(List<? extends Node> nodes, InlineReader reader) {
        nodes.forEach(reader::node);
        reader.finish();
        return reader.pieces.isEmpty()
                ? new InlineText(StyledText.plain(""), List.of(), List.of())
                : reader.pieces.getFirst();
    }

    private void finish() {
        for (Open each : open) {
            close(each);
            each.start = 0;
        }
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '\n' || (!spaces && words.charAt(end - 1) == ' '))) {
            end--;
        }
        int start = 0;
        while (start < end && (words.charAt(start) == '\n' || (!spaces && words.charAt(start) == ' '))) {
            start++;
        }
        List<Span> cuts = new ArrayList<>();
        if (start > 0) {
            cuts.add(new Span(0, start));
        }
        if (end < words.length()) {
            cuts.add(new Span(end, words.length()));
        }
        styles.sort(Comparator.comparing(Formatting::span));
        StyledText text = MarkRests.without(new StyledText(words.toString(), styles, calls).without(cuts));
        List<ImportProblem> placed = new ArrayList<>();
        for (ImportProblem p : problems) {
            Integer at = p.start();
            placed.add(
                    at == null
                            ? p
                            : new ImportProblem(
                                    p.code(),
                                    p.message(),
                                    Math.clamp(at - start, 0, text.text().length())));
        }
        if (!text.text().isEmpty() || !calls.isEmpty() || !pictures.isEmpty() || !problems.isEmpty()) {
            pieces.add(new InlineText(text, pictures, placed));
        }
        words.setLength(0);
        styles = new ArrayList<>();
        calls = new ArrayList<>();
        pictures = new ArrayList<>();
        problems = new ArrayList<>();
    }

    private void close(Open each) {
        int end = words.length();
        while (end > each.start && words.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > each.start) {
            styles.add(new Formatting(each.style, new Span(each.start, end), each.href));
        }
    }

    private void node(Node node) {
        PageNotes.Call call = reading.notes().callAt(node);
        if (call != null && !call.wordsStay()) {
            call(call);
        } else if (!reading.out(node)) {
            inside(node);
            if (call != null) {
                call(call);
            }
        }
    }

    private void call(PageNotes.Call call) {
        calls.add(new StyledText.Call(words.length(), call.note(), call.confidence()));
    }

    /** A node that is to be read, whatever holds it. */
    private void inside(Node node) {
        if (node instanceof TextNode text) {
            append(Characters.of(text.getWholeText()));
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> breakLine();
            case "wbr", "rp" -> {}
            case "a" -> link(element);
            case "em", "i", "dfn", "var" -> styled(Style.EMPHASIS, element);
            case "cite" -> {
                if (Reading.attribution(element)) {
                    children(element);
                } else {
                    styled(Style.EMPHASIS, element);
                }
            }
            case "strong", "b" -> styled(Style.STRONG, element);
            case "code", "kbd", "samp", "tt" -> styled(Style.CODE, element);
            case "sub" -> styled(Style.SUBSCRIPT, element);
            case "sup" -> styled(Style.SUPERSCRIPT, element);
            case "q" -> quotation(element);
            case "rt" -> bracketed(element);
            case "del" -> deleted(element);
            case "s", "strike" -> struck(element);
            case "img", "image" -> picture(element);
            case "math" -> formula(element);
            case "svg" -> drawing(element);
            case "video", "audio", "iframe", "object", "embed", "canvas", "applet" -> media(element);
            default -> other(element);
        }
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    private void other(Element element) {
        if (Tags.control(element) && !element.normalName().equals("button")) {
            return;
        }
        boolean block = Tags.block(element);
        if (block) {
            separate();
        }
        children(element, reading.styles().stylesOf(element));
        if (block) {
            separate();
        }
    }

    private void separate() {
        if (spaces && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
        append(" ");
    }

    private void children(Element element, List<Style> own) {
        List<Style> all = new ArrayList<>(own);
        if (reading.smallCaps(element) && !all.contains(Style.SMALL_CAPS)) {
            all.add(Style.SMALL_CAPS);
        }
        for (Style style : all) {
            open.push(new Open(style, null, words.length()));
        }
        children(element);
        for (int i = 0; i < all.size(); i++) {
            close(open.pop());
        }
    }

    private void styled(Style style, Element element) {
        styled(style, null, () -> children(element, List.of()));
    }

    private void styled(Style style, @Nullable String href, Runnable content) {
        open.push(new Open(style, href, words.length()));
        content.run();
        close(open.pop());
    }

    private void link(Element anchor) {
        String href = anchor.attr("href").strip();
        String whole = href.isEmpty() || href.startsWith("#")
                ? null
                : reading.addresses().whole(href);
        if (whole != null) {
            styled(Style.LINK, whole, () -> children(anchor, reading.styles().stylesOf(anchor)));
        } else {
            if (!href.isEmpty() && !href.startsWith("#") && anchor.hasText()) {
                reading.losses().link(href);
            }
            children(anchor, reading.styles().stylesOf(anchor));
        }
    }

    private void quotation(Element element) {
        QuotationMarks marks = reading.marks();
        boolean inner = quoteDepth++ % 2 == 1;
        append(inner ? marks.innerOpen() : marks.open());
        children(element);
        append(inner ? marks.innerClose() : marks.close());
        quoteDepth--;
    }

    private void bracketed(Element element) {
        append("(");
        children(element);
        append(")");
    }

    private void deleted(Element element) {
        if (element.hasText()) {
            problem(
                    "deletion-dropped",
                    "Words that the page shows as deleted were left out: " + Losses.shown(element.text()));
        }
    }

    private void struck(Element element) {
        if (element.hasText() && reading.losses().firstTime("struck-through")) {
            problem("struck-through", "Words that are struck through stand like any others, here for the first time.");
        }
        children(element, reading.styles().stylesOf(element));
    }

    private void problem(String code, String message) {
        problems.add(new ImportProblem(code, message, words.length()));
    }

    private void picture(Element image) {
        String alt = image.attr("alt").strip();
        boolean inLine =
                alt.length() < 3 || image.className().matches("(?i).*(?:math|tex|latex|equation|emoji|smil|symbol).*");
        if (!alt.isEmpty() && inLine) {
            append(Characters.of(alt));
            if (alt.codePointCount(0, alt.length()) > 2) {
                problem("picture-inline", "A picture within a paragraph was kept with its words only.");
            }
        } else if (!Pictures.invisible(image)) {
            pictures.add(image);
        }
    }

    private void formula(Element math) {
        String alternative = math.attr("alttext").strip();
        if (alternative.isEmpty()) {
            Element annotation = math.selectFirst("annotation[encoding~=(?i)tex]");
            alternative = annotation == null ? "" : annotation.text();
        }
        if (alternative.isEmpty()) {
            alternative = MathInLine.of(new Formula(math));
        }
        problem("formula-flattened", "A formula was kept as plain characters. Compare it with the original.");
        append(Characters.of(alternative));
    }

    /** Its words are its name and description; where it has neither, whatever is written in it. */
    private void drawing(Element svg) {
        String written = svg.select("text, foreignObject").eachText().stream()
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
        String words = Stream.concat(Stream.of(svg.attr("aria-label")), svg.select("title, desc").eachText().stream())
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .distinct()
                .collect(Collectors.joining(": "));
        boolean decoration = svg.attr("aria-hidden").equals("true") && written.isEmpty();
        Element image = svg.selectFirst("image");
        if (image != null) {
            image.attr("alt", image.hasAttr("alt") ? image.attr("alt") : words);
            pictures.add(image);
        } else if (!decoration && !(words + written).isEmpty()) {
            boolean named = !words.isEmpty();
            problem(
                    "drawing-dropped",
                    "A drawing was kept with its words only"
                            + (named && !written.isEmpty() ? "; in it is written " + Losses.shown(written) : "")
                            + ".");
            append(" " + Characters.of(named ? words : written) + " ");
        } else if (!decoration && svg.attr("role").equals("img")) {
            problem("drawing-dropped", "A drawing without words was left out.");
        }
    }

    private void media(Element element) {
        String what = element.hasAttr("title") ? element.attr("title") : element.attr("src") + element.attr("data");
        problem(
                "media-dropped",
                "What plays or is shown from elsewhere was left out: " + element.normalName() + " "
                        + Losses.shown(
                                what.isBlank() ? "without a name" : what.startsWith("data:") ? "in the file" : what));
        if (Tags.is(element, "object", "canvas") && element.hasText()) {
            children(element);
        }
    }

    private void breakLine() {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        int end = words.length();
        for (int i = calls.size() - 1; i >= 0 && calls.get(i).offset() > end; i--) {
            calls.set(
                    i,
                    new StyledText.Call(end, calls.get(i).note(), calls.get(i).confidence()));
        }
        open.forEach(o -> o.start = Math.min(o.start, end));
        boolean second = end > 0 && words.charAt(end - 1) == '\n';
        if (second && parts && !spaces) {
            finish();
        } else if (!second || spaces) {
            words.append('\n');
        }
    }

    private void append(String part) {
        if (spaces) {
            words.append(part.replace("\r\n", "\n").replace('\r', '\n'));
            return;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (!Characters.space(c)) {
                words.append(c);
            } else if (!words.isEmpty() && " \n".indexOf(words.charAt(words.length() - 1)) < 0) {
                words.append(' ');
            }
        }
    }
}
