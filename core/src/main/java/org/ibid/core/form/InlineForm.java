package org.ibid.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ibid.core.essay.Formatting.Style;

/** Writes words with their styles and the calls of notes. */
final class InlineForm {

    private final Words words;
    private final String text;
    private final Words.Lines lines;
    private final List<SpanForms.Marked> marked;
    private final boolean links;
    private final boolean composes;
    private final TreeSet<Integer> places = new TreeSet<>();
    private final StringBuilder out = new StringBuilder();

    private InlineForm(Words words, Words.Lines lines) {
        this.words = words;
        this.text = words.text();
        this.lines = lines;
        this.marked = SpanForms.of(words, lines);
        this.links = marked.stream().anyMatch(m -> m.open().equals("["));
        this.composes = Characters.composes(text);
        marked.forEach(m -> {
            places.add(m.style().span().start());
            places.add(m.style().span().end());
        });
        words.calls().forEach(c -> places.add(c.offset()));
    }

    static String written(Words words, Words.Lines lines) {
        return new InlineForm(words, lines).written();
    }

    private String written() {
        int at = 0;
        for (int place : places) {
            segment(at, place);
            marks(place);
            at = place;
        }
        segment(at, text.length());
        return out.toString();
    }

    private void marks(int place) {
        List<SpanForms.Marked> closing = new ArrayList<>(
                marked.stream().filter(m -> m.style().span().end() == place).toList());
        closing.reversed().forEach(m -> out.append(m.close()));
        words.calls().stream()
                .filter(c -> c.offset() == place)
                .forEach(c -> out.append("[^").append(c.key()).append(']'));
        marked.stream().filter(m -> m.style().span().start() == place).forEach(m -> out.append(m.open()));
    }

    private boolean inCode(int start) {
        return marked.stream()
                .anyMatch(m -> m.content() != null
                        && m.style().style() == Style.CODE
                        && m.style().span().contains(start));
    }

    private void segment(int start, int end) {
        if (start < end && inCode(start)) {
            out.append(text, start, end);
            return;
        }
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                i += lineEnd(i);
            } else if (reference(c, i, start, end)) {
                out.append(Characters.reference(c));
            } else {
                if (escaped((char) c, i, start, end) && c < 128) {
                    out.append('\\');
                }
                out.appendCodePoint(c);
            }
        }
    }

    private boolean reference(int c, int at, int start, int end) {
        if (Characters.awkward(c) || (composes && Characters.mayCompose(c)) || (at == start && Characters.mark(c))) {
            return true;
        }
        boolean between = at > start
                && at + 1 < end
                && !Character.isWhitespace(text.charAt(at - 1))
                && !Character.isWhitespace(text.charAt(at + 1));
        return Characters.joiner(c) && !between;
    }

    /** @return how many characters were written besides the one at the offset */
    private int lineEnd(int at) {
        if (paragraphEnd(at)) {
            out.append("\n\n");
            return 1;
        }
        boolean counts = lines != Words.Lines.CELL && !edge(at - 1) && !edge(at + 1);
        out.append(!counts ? Characters.reference('\n') : lines == Words.Lines.KEPT ? "\n" : "\\\n");
        return 0;
    }

    private boolean edge(int at) {
        return at < 0 || at >= text.length() || text.charAt(at) == '\n';
    }

    private boolean paragraphEnd(int at) {
        return lines == Words.Lines.PARAGRAPHS
                && !edge(at - 1)
                && at + 1 < text.length()
                && text.charAt(at + 1) == '\n'
                && !edge(at + 2)
                && !places.contains(at + 1);
    }

    private boolean escaped(char c, int at, int start, int end) {
        boolean last = at + 1 == end;
        char next = last ? '\0' : text.charAt(at + 1);
        boolean lineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        return switch (c) {
            case '\\', '*', '`', '^', '~' -> true;
            case '&' -> last || next == '#' || Character.isLetter(next);
            case '<' -> last || next == '/' || Character.isLetter(next);
            case '[' -> last || links || next == '^';
            case ']' -> links || next == '(';
            case '|' -> lineStart || lines == Words.Lines.CELL;
            case ' ' -> edge(at + 1) || (edge(at - 1) && lines != Words.Lines.KEPT);
            case '#', '>' -> lineStart;
            case '{' -> lineStart || (at == start && afterCall());
            case ':' -> (at == start && afterCall()) || (lineStart && lines == Words.Lines.CELL);
            case '-', '+', '_' -> lineStart;
            case '!' -> lineStart && (last || next == '[');
            case '.', ')' -> numbersLine(next, last);
            default -> false;
        };
    }

    private boolean afterCall() {
        return !out.isEmpty() && out.charAt(out.length() - 1) == ']';
    }

    /** True where the line so far is a number: with a point and a space it would begin a list. */
    private boolean numbersLine(char next, boolean last) {
        int line = out.lastIndexOf("\n") + 1;
        int digits = out.length() - line;
        return digits > 0
                && digits <= 9
                && (last || next == ' ' || next == '\n')
                && out.chars().skip(line).allMatch(c -> c >= '0' && c <= '9');
    }
}
