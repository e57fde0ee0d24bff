package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.StatedVoice;
import org.jspecify.annotations.Nullable;

/**
 * Writes the words of one block as a reader of markup comes upon them. White space between elements is the writer's
 * layout: a run of it is one space, none stands at an end, and none is left where a note stood between a word and its
 * comma.
 */
public final class InlineWriter {

    private static final int LONGEST_ADDRESS = 2000;
    private static final String CLOSES = ".,;:!?…)]}’”»";

    private final StringBuilder words = new StringBuilder();
    private final List<Formatting> styles = new ArrayList<>();
    private final List<StyledText.Call> calls = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<StatedVoice> voices = new ArrayList<>();
    private @Nullable String speaker;
    private int spokenFrom;
    private boolean space;
    /** A note or the end of a quotation stands at the due space: no closing point needs one. */
    private boolean mends;

    private boolean opened;

    /** Characters of the source, white space collapsed. */
    public void text(String characters) {
        String uniform = UniformText.blank(characters) ? characters : UniformText.of(characters);
        for (int i = 0; i < uniform.length(); i++) {
            char c = uniform.charAt(i);
            if (Character.isWhitespace(c)) {
                space();
            } else {
                put(c);
            }
        }
    }

    private void put(char c) {
        boolean mended = mends && CLOSES.indexOf(c) >= 0;
        if (space && !mended) {
            words.append(' ');
        }
        space = false;
        mends = false;
        opened = false;
        words.append(c);
    }

    /** Characters that stand as they are, line feeds and spaces included. */
    public void literal(String characters) {
        if (space) {
            words.append(' ');
            space = false;
        }
        words.append(UniformText.of(characters));
    }

    /** Points that stand close to the word before. */
    public void close(String points) {
        space = false;
        text(points);
    }

    /** A space, if words follow and none stands here yet. */
    public void space() {
        space = !opened && !words.isEmpty() && words.charAt(words.length() - 1) != '\n';
        mends = mends && space;
    }

    /** What follows goes on with the word before, whose hyphen at the line's end is no part of it. */
    public void joinWord() {
        space = false;
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        boolean letterBefore = words.length() > 1 && Character.isLetter(words.charAt(words.length() - 2));
        if (letterBefore && "-\u00AD\u2010¬".indexOf(last) >= 0 && !calledAtEnd()) {
            words.setLength(words.length() - 1);
            shrinkStyles();
        }
    }

    private boolean calledAtEnd() {
        return !calls.isEmpty() && calls.getLast().offset() == words.length();
    }

    private void shrinkStyles() {
        for (int i = 0; i < styles.size(); i++) {
            Formatting f = styles.get(i);
            if (f.span().end() > words.length()) {
                Span shrunk = new Span(Math.min(f.span().start(), words.length()), words.length());
                styles.set(i, new Formatting(f.style(), shrunk, f.href()));
            }
        }
        styles.removeIf(f -> f.span().length() == 0);
    }

    /** A new line, as in verse; the first line of all needs none. */
    public void line() {
        space = false;
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    /** A note is called after the last word. */
    public void call(String note) {
        calls.add(new StyledText.Call(words.length(), note, 1));
        mends = true;
    }

    public void problem(String code, String message) {
        problems.add(new ImportProblem(code, message, words.length()));
    }

    /** Words of which the format says whose they are; null where it does not. */
    public void said(@Nullable String who, Runnable content) {
        int start = words.length();
        content.run();
        if (who != null && words.length() > start) {
            voices.add(new StatedVoice(new Span(start, words.length()), who));
        }
    }

    /** From here on, until it is taken, all is said by somebody. */
    public void saidFromHere(@Nullable String who) {
        speaker = who;
        spokenFrom = words.length();
    }

    /** Words in brackets after the word before: the reading of a sign, a gloss. */
    public void bracketed(Runnable content) {
        space();
        text("(");
        content.run();
        close(")");
    }

    /** Words between marks of quotation, which stand close to them. */
    public void quoted(String open, String close, Runnable content) {
        text(open);
        opened = true;
        content.run();
        boolean spaceAfter = space;
        opened = false;
        close(close);
        if (spaceAfter) {
            space();
            mends = true;
        }
    }

    public void styled(Style style, Runnable content) {
        styled(style, null, content);
    }

    private void styled(Style style, @Nullable String href, Runnable content) {
        int start = words.length();
        content.run();
        int from = Math.min(words.length(), start);
        int first = from < words.length() && words.charAt(from) == ' ' ? from + 1 : from;
        if (words.length() > first) {
            styles.add(new Formatting(style, new Span(first, words.length()), href));
        }
    }

    /** A link, if the address is one that a page may lead to; else the words, and a warning. */
    public void linked(String address, Runnable content) {
        if (allowed(address)) {
            styled(Style.LINK, address.strip(), content);
            return;
        }
        String shown = address.length() > 60 ? address.substring(0, 60) + "…" : address;
        problem(
                "link-dropped",
                "The link to “" + shown.strip().replaceAll("\\s+", " ")
                        + "” was left out, its words were kept: only web and mail addresses can be links.");
        content.run();
    }

    /** True for an address that a page may lead to: web and mail only. */
    public static boolean allowed(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        boolean scheme = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return scheme && lower.length() < LONGEST_ADDRESS && lower.chars().noneMatch(c -> c <= ' ');
    }

    /** The last character written, a space where one is due, {@code \0} at the beginning. */
    public char last() {
        return words.isEmpty() ? '\0' : space ? ' ' : words.charAt(words.length() - 1);
    }

    /** How many characters stand so far. */
    public int length() {
        return words.length();
    }

    public String since(int offset) {
        return words.substring(Math.min(offset, words.length()));
    }

    /** Takes over what another writer wrote. */
    public void append(Inline part) {
        if (space && !part.text().text().isEmpty()) {
            words.append(' ');
            space = false;
        }
        int start = words.length();
        words.append(part.text().text());
        part.text().formatting().forEach(f -> styles.add(f.shift(start)));
        part.text().calls().forEach(c -> calls.add(new StyledText.Call(c.offset() + start, c.note(), c.confidence())));
        part.problems().forEach(p -> problems.add(Inline.shifted(p, start)));
        part.voices().forEach(v -> voices.add(v.shift(start)));
    }

    /** What was written since the last time; the writer is empty again. */
    public Inline take() {
        int end = words.length();
        while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        words.setLength(end);
        shrinkStyles();
        styles.sort((a, b) -> a.span().compareTo(b.span()));
        int length = end;
        List<StyledText.Call> within = calls.stream()
                .map(c -> new StyledText.Call(Math.min(c.offset(), length), c.note(), c.confidence()))
                .toList();
        if (speaker != null && spokenFrom < length) {
            voices.add(new StatedVoice(new Span(spokenFrom, length), speaker));
        }
        List<StatedVoice> spoken = voices.stream()
                .filter(v -> v.span().start() < length)
                .map(v -> new StatedVoice(
                        new Span(v.span().start(), Math.min(v.span().end(), length)), v.who()))
                .toList();
        Inline written = new Inline(new StyledText(words.toString(), styles, within), problems, spoken);
        voices.clear();
        speaker = null;
        words.setLength(0);
        styles.clear();
        calls.clear();
        problems.clear();
        space = false;
        mends = false;
        opened = false;
        return written;
    }
}
