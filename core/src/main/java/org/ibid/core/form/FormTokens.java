package org.ibid.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.ibid.core.essay.Formatting.Style;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines of the form apart. A line feed stands between lines, a form feed between paragraphs. Every look ahead ends
 * at the end of the line, at the latest after the longest address, so that time grows with the text.
 */
final class FormTokens {

    static final int LONGEST_ADDRESS = 2000;

    private static final int LONGEST_KEY = 100;
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ";

    private final String raw;
    private final boolean keepsLines;
    private final BiConsumer<Integer, FormProblem.Kind> problems;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private int lettersAt;
    private int at;

    private FormTokens(String raw, boolean keepsLines, BiConsumer<Integer, FormProblem.Kind> problems) {
        this.raw = raw;
        this.keepsLines = keepsLines;
        this.problems = problems;
    }

    static List<Token> of(String raw, boolean keepsLines, BiConsumer<Integer, FormProblem.Kind> problems) {
        FormTokens reading = new FormTokens(raw, keepsLines, problems);
        while (reading.at < raw.length()) {
            reading.next(raw.charAt(reading.at));
        }
        reading.flush();
        return reading.tokens;
    }

    private void next(char c) {
        switch (c) {
            case '\\' -> escape();
            case '&' -> reference();
            case '*' -> sign(raw.startsWith("**", at) ? Style.STRONG : Style.EMPHASIS);
            case '^' -> sign(Style.SUPERSCRIPT);
            case '~' -> sign(Style.SUBSCRIPT);
            case '`' -> code();
            case '[' -> opening();
            case ']' -> closing();
            case '<' -> tag();
            case '\n' -> letter(keepsLines ? "\n" : " ", 1);
            case '\f' -> add(new Token.NextParagraph(at, "\n\n"), 1);
            default -> letter(String.valueOf(c), 1);
        }
    }

    private void letter(String read, int length) {
        if (letters.isEmpty()) {
            lettersAt = at;
        }
        letters.append(read);
        at += length;
    }

    private void add(Token token, int length) {
        flush();
        tokens.add(token);
        at += length;
    }

    private void flush() {
        if (!letters.isEmpty()) {
            tokens.add(new Token.Letters(lettersAt, letters.toString()));
            letters.setLength(0);
        }
    }

    private char charAt(int index) {
        return index >= 0 && index < raw.length() ? raw.charAt(index) : '\n';
    }

    private void escape() {
        char c = charAt(at + 1);
        if (at + 1 < raw.length() && c == '\n') {
            letter("\n", 2);
        } else if (ESCAPABLE.indexOf(c) >= 0) {
            letter(String.valueOf(c), 2);
        } else {
            letter("\\", 1);
        }
    }

    private void reference() {
        Characters.Reference reference = Characters.referenceAt(raw, at);
        if (reference == null) {
            letter("&", 1);
        } else if (reference.allowed()) {
            letter(Character.toString(reference.codePoint()), reference.length());
        } else {
            problems.accept(at, FormProblem.Kind.CHARACTER_REFUSED);
            letter(raw.substring(at, at + reference.length()), reference.length());
        }
    }

    private void sign(Style style) {
        int length = style == Style.STRONG ? 2 : 1;
        boolean mayOpen = !Character.isWhitespace(charAt(at + length));
        boolean mayClose = !Character.isWhitespace(charAt(at - 1));
        add(new Token.Sign(at, raw.substring(at, at + length), style, mayOpen, mayClose), length);
    }

    private void code() {
        int end = at + 1;
        while (charAt(end) != '`' && charAt(end) != '\n' && charAt(end) != '\f') {
            end++;
        }
        if (charAt(end) == '`' && end > at + 1) {
            add(new Token.Code(at, raw.substring(at + 1, end)), end + 1 - at);
        } else {
            problems.accept(at, FormProblem.Kind.MARK_UNCLOSED);
            letter("`", 1);
        }
    }

    private void opening() {
        int end = at + 2;
        while (charAt(at + 1) == '^' && end < at + LONGEST_KEY && keyGoesOn(charAt(end))) {
            end++;
        }
        if (end > at + 2 && charAt(end) == ']') {
            add(new Token.Call(at, raw.substring(at, end + 1), raw.substring(at + 2, end)), end + 1 - at);
        } else {
            add(new Token.Bracket(at, "["), 1);
        }
    }

    static boolean keyGoesOn(char c) {
        return c != ']' && c != '[' && !Character.isWhitespace(c);
    }

    private void closing() {
        int end = charAt(at + 1) == '(' ? addressEnd(at + 2) : -1;
        if (end < 0) {
            add(new Token.BracketEnd(at, "]", null), 1);
        } else {
            String typed = raw.substring(at, end + 1);
            add(new Token.BracketEnd(at, typed, raw.substring(at + 2, end)), typed.length());
        }
    }

    /** Where the parenthesis of an address closes; -1 where it does not, or where there is none in it. */
    private int addressEnd(int from) {
        int depth = 0;
        for (int i = from; i < from + LONGEST_ADDRESS && !Character.isWhitespace(charAt(i)); i++) {
            char c = charAt(i);
            if (c == ')' && depth == 0) {
                return i;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return -1;
    }

    private void tag() {
        int end = tagEnd();
        if (end < 0) {
            letter("<", 1);
            return;
        }
        String typed = raw.substring(at, end + 1);
        Token tag = tag(typed);
        if (tag == null) {
            problems.accept(at, FormProblem.Kind.TAG_UNKNOWN);
            letter(typed.substring(0, 1), 1);
        } else {
            add(tag, typed.length());
        }
    }

    /** Where what looks like a tag ends; -1 for a sign of less. */
    private int tagEnd() {
        boolean named =
                Character.isLetter(charAt(at + 1)) || (charAt(at + 1) == '/' && Character.isLetter(charAt(at + 2)));
        for (int i = at + 1; named && i < at + 2 * LONGEST_ADDRESS; i++) {
            char c = charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '"') {
                i = Plain.find(raw, '"', i + 1);
            }
            if (i < 0 || c == '\n' || c == '\f' || c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Token tag(String typed) {
        boolean closes = typed.charAt(1) == '/';
        String inside = typed.substring(closes ? 2 : 1, typed.length() - 1);
        int nameEnd = inside.indexOf(' ') < 0 ? inside.length() : inside.indexOf(' ');
        String name = inside.substring(0, nameEnd);
        String rest = inside.substring(nameEnd).strip();
        Style style = Signs.ofTag(name.replaceFirst(":\\d{1,6}$", ""));
        boolean addressed = rest.startsWith("href=\"") && rest.length() > 6 && rest.endsWith("\"");
        if (style == null || addressed != (style == Style.LINK && !closes) || (!addressed && !rest.isEmpty())) {
            return null;
        }
        return closes
                ? new Token.Close(at, typed, name)
                : new Token.Open(
                        at, typed, name, style, addressed ? Plain.read(rest.substring(6, rest.length() - 1)) : null);
    }
}
