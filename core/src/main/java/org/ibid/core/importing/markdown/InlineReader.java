package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.StyledText;
import org.jspecify.annotations.Nullable;

/** Reads the inline nodes under a block: words, styles, calls of notes. The parser bounds how deep they nest. */
final class InlineReader {

    private final MarkdownNotes notes;
    private final LiquidTags liquid;
    private final StringBuilder words = new StringBuilder();
    private final List<Formatting> styles = new ArrayList<>();
    private final List<StyledText.Call> calls = new ArrayList<>();
    private final List<InlineText.Picture> pictures = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final HtmlTags html;
    private int lines = 1;
    private int softBreaks;

    private InlineReader(MarkdownNotes notes, LiquidTags liquid) {
        this.notes = notes;
        this.liquid = liquid;
        this.html = new HtmlTags(words, styles, problems);
    }

    static InlineText read(Node block, MarkdownNotes notes, LiquidTags liquid) {
        InlineReader reader = new InlineReader(notes, liquid);
        reader.children(block);
        reader.html.closeAll();
        return reader.result();
    }

    private InlineText result() {
        String text = words.toString();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        List<Span> cuts = new ArrayList<>();
        if (start > 0) {
            cuts.add(new Span(0, start));
        }
        if (end < text.length()) {
            cuts.add(new Span(end, text.length()));
        }
        styles.sort((a, b) -> a.span().compareTo(b.span()));
        StyledText trimmed = new StyledText(text, styles, calls).without(cuts);
        int length = trimmed.text().length();
        int shift = start;
        List<ImportProblem> placed = problems.stream()
                .map(p -> p.start() == null
                        ? p
                        : new ImportProblem(p.code(), p.message(), Math.clamp(p.start() - shift, 0, length)))
                .toList();
        return new InlineText(trimmed, lines, softBreaks, pictures, placed);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node);
        }
    }

    private void inline(Node node) {
        switch (node) {
            case Text text -> text(text.getLiteral());
            case SoftLineBreak softBreak -> {
                softBreaks++;
                append(" ");
            }
            case HardLineBreak hardBreak -> breakLine();
            case Code code -> styled(Style.CODE, null, () -> words.append(liquid.restored(code.getLiteral())));
            case Emphasis emphasis -> styled(Style.EMPHASIS, null, () -> children(emphasis));
            case StrongEmphasis strong -> styled(Style.STRONG, null, () -> children(strong));
            case Link link -> link(link);
            case Image image -> image(image);
            case HtmlInline tag -> {
                if (html.tag(tag.getLiteral())) {
                    breakLine();
                }
            }
            case FootnoteReference reference -> call(notes.keyOf(reference.getLabel()));
            case OrphanReference orphan -> call(notes.keyOf(orphan.label()));
            case InlineFootnote inline -> call(notes.inline(inline));
            default -> children(node);
        }
    }

    private void call(String key) {
        calls.add(new StyledText.Call(words.length(), key, 1));
    }

    private void breakLine() {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        words.append('\n');
        lines++;
    }

    private void text(String literal) {
        Matcher tag = LiquidTags.STAND_IN.matcher(literal);
        int at = 0;
        while (tag.find()) {
            append(literal.substring(at, tag.start()));
            at = tag.end();
            InlineText.Picture picture = liquid.picture(tag.group(1));
            if (picture != null) {
                pictures.add(picture);
            }
            problems.add(new ImportProblem(
                    "tag-dropped",
                    picture == null
                            ? "A tag of the site that this text comes from was left out: " + liquid.tag(tag.group(1))
                            : "A picture that the site adds was kept with its caption only: "
                                    + liquid.tag(tag.group(1)),
                    words.length()));
        }
        append(literal.substring(at));
    }

    private void append(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i) == '\t' ? ' ' : part.charAt(i);
            boolean doubled = c == ' ' && !words.isEmpty() && " \n".indexOf(words.charAt(words.length() - 1)) >= 0;
            if (!doubled) {
                words.append(c);
            }
        }
    }

    private void styled(Style style, @Nullable String href, Runnable content) {
        int start = words.length();
        content.run();
        if (words.length() > start) {
            styles.add(new Formatting(style, new Span(start, words.length()), href));
        }
    }

    private void link(Link link) {
        if (Links.allowed(link.getDestination())) {
            styled(Style.LINK, link.getDestination().strip(), () -> children(link));
        } else {
            problems.add(Links.dropped(link.getDestination(), words.length()));
            children(link);
        }
    }

    private void image(Image image) {
        int start = words.length();
        children(image);
        pictures.add(new InlineText.Picture(words.substring(start), image.getDestination(), true));
    }
}
