package org.ibid.core.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each style how it is marked: with a sign where a reader of the form cannot take it for anything else, with
 * tags where it stands inside its like, touches it, or begins or ends at a space.
 */
final class SpanForms {

    /** @param content the words between the marks as they are written, null where they are written like all others */
    record Marked(
            Formatting style,
            String open,
            String close,
            @Nullable String content) {}

    /** A bar as it can stand in a cell. */
    private static final String BAR = "&#124;";

    private final Words words;
    private final Words.Lines lines;
    private final Map<Style, Integer> free = new EnumMap<>(Style.class);
    private final Map<Style, Integer> tags = new EnumMap<>(Style.class);
    private final Set<Style> crossing;
    private final Set<Integer> linkStarts = new java.util.HashSet<>();

    private SpanForms(Words words, Words.Lines lines) {
        this.words = words;
        this.lines = lines;
        this.crossing = crossing(words.formatting());
    }

    static List<Marked> of(Words words, Words.Lines lines) {
        SpanForms forms = new SpanForms(words, lines);
        List<Marked> marked = new ArrayList<>();
        for (Formatting style : words.formatting()) {
            marked.add(forms.marked(style));
        }
        return marked;
    }

    private Marked marked(Formatting f) {
        String sign = Signs.sign(f.style());
        if (f.style() == Style.LINK && f.href() != null && plainLink(f, f.href())) {
            linkStarts.add(f.span().start());
            free.put(Style.LINK, f.span().end());
            return new Marked(f, "[", "](" + f.href() + ")", null);
        }
        if (f.style() == Style.CODE && plainCode(f)) {
            free.put(Style.CODE, f.span().end());
            return new Marked(f, "`", "`", f.span().in(words.text()));
        }
        if (sign != null && f.style() != Style.CODE && clear(f)) {
            free.put(f.style(), f.span().end() + (f.style() == Style.EMPHASIS ? 1 : 0));
            return new Marked(f, sign, sign, null);
        }
        return tagged(f);
    }

    private Marked tagged(Formatting f) {
        String name = Signs.tag(f.style());
        if (crossing.contains(f.style())) {
            name += ":" + tags.merge(f.style(), 1, Integer::sum);
        }
        String href = f.href() == null
                ? ""
                : " href=\"" + Plain.written(f.href(), "\"").replace("|", BAR) + "\"";
        return new Marked(f, "<" + name + href + ">", "</" + name + ">", null);
    }

    private boolean clear(Formatting f) {
        Span span = f.span();
        String text = words.text();
        boolean bracketBefore = f.style() == Style.SUPERSCRIPT && linkStarts.contains(span.start());
        return span.start() >= free.getOrDefault(f.style(), 0)
                && !space(text.charAt(span.start()))
                && !space(text.charAt(span.end() - 1))
                && !bracketBefore
                && withinParagraph(span);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean withinParagraph(Span span) {
        return lines != Words.Lines.PARAGRAPHS || !span.in(words.text()).contains("\n\n");
    }

    private boolean plainLink(Formatting f, String href) {
        return f.span().start() >= free.getOrDefault(Style.LINK, 0) && withinParagraph(f.span()) && address(href);
    }

    /** True for an address that can stand between parentheses as it is. */
    static boolean address(String href) {
        int depth = 0;
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || c <= ' ' || c > '~' || "\\<>|".indexOf(c) >= 0) {
                return false;
            }
        }
        return depth == 0 && !href.isEmpty() && href.length() < FormTokens.LONGEST_ADDRESS;
    }

    /** Code between its signs is written as it is: nothing may begin, end or be called in it. */
    private boolean plainCode(Formatting f) {
        Span span = f.span();
        String code = span.in(words.text());
        boolean visible = code.codePoints().noneMatch(c -> Characters.awkward(c) || Characters.joiner(c))
                && code.indexOf('`') < 0
                && code.indexOf('|') < 0
                && !Characters.mark(code.codePointAt(0))
                && !code.isBlank()
                && !Characters.composes(code);
        return visible
                && span.start() >= free.getOrDefault(Style.CODE, 0)
                && words.calls().stream().noneMatch(c -> span.start() < c.offset() && c.offset() < span.end())
                && words.formatting().stream()
                        .allMatch(o -> o.equals(f) || outside(o, f) || !o.span().overlaps(span))
                && words.formatting().stream()
                                .filter(o -> o.style() == Style.CODE && o.span().overlaps(span))
                                .count()
                        == 1;
    }

    /** True for a style that opens before the other and closes after it. */
    private static boolean outside(Formatting outer, Formatting inner) {
        return outer.span().equals(inner.span())
                ? outer.style().compareTo(inner.style()) < 0
                : outer.span().contains(inner.span());
    }

    /** The styles of which one begins inside another and ends after it: their tags are numbered. */
    private static Set<Style> crossing(List<Formatting> formatting) {
        Set<Style> found = EnumSet.noneOf(Style.class);
        Map<Style, List<Span>> open = new EnumMap<>(Style.class);
        for (Formatting f : formatting) {
            List<Span> around = open.computeIfAbsent(f.style(), s -> new ArrayList<>());
            while (!around.isEmpty() && around.getLast().end() <= f.span().start()) {
                around.removeLast();
            }
            if (!around.isEmpty() && around.getLast().end() < f.span().end()) {
                found.add(f.style());
            }
            around.add(f.span());
        }
        return found;
    }
}
