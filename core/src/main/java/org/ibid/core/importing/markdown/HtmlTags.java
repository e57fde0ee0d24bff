package org.ibid.core.importing.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.ImportProblem;
import org.jspecify.annotations.Nullable;

/** Turns the few HTML tags that mean a style into that style, and drops the others, saying so. No HTML is ever kept. */
final class HtmlTags {

    private static final Pattern TAG = Pattern.compile("^<(/?)([A-Za-z][A-Za-z0-9-]*)([^>]*)>$", Pattern.DOTALL);
    private static final Pattern HREF =
            Pattern.compile("\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALT =
            Pattern.compile("^<img\\b[^>]*?\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);
    private static final int MOST_OPEN = 50;

    private record Open(
            String name, Style style, int start, @Nullable String href) {}

    private final StringBuilder words;
    private final List<Formatting> styles;
    private final List<ImportProblem> problems;
    private final Deque<Open> open = new ArrayDeque<>();

    HtmlTags(StringBuilder words, List<Formatting> styles, List<ImportProblem> problems) {
        this.words = words;
        this.styles = styles;
        this.problems = problems;
    }

    /** @return true where the tag breaks the line */
    boolean tag(String literal) {
        Matcher tag = TAG.matcher(literal);
        if (!tag.matches()) {
            drop(literal);
            return false;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (name.equals("br")) {
            return true;
        }
        if (name.equals("rt")) {
            // the reading of a word stands in brackets after it
            words.append(tag.group(1).isEmpty() ? " (" : ")");
        }
        words.append(alternative(literal));
        Style style = style(name);
        if (style == null) {
            drop(literal);
        } else if (!tag.group(1).isEmpty()) {
            close(name);
        } else if (open.size() < MOST_OPEN) {
            open.push(new Open(name, style, words.length(), style == Style.LINK ? href(tag.group(3)) : null));
        }
        return false;
    }

    /** The words that stand for a picture; of any other tag none. */
    static String alternative(String literal) {
        Matcher alternative = ALT.matcher(literal);
        return alternative.find() ? alternative.group(1) != null ? alternative.group(1) : alternative.group(2) : "";
    }

    private @Nullable String href(String attributes) {
        Matcher href = HREF.matcher(attributes);
        if (!href.find()) {
            return null;
        }
        String address = href.group(1) != null ? href.group(1) : href.group(2) != null ? href.group(2) : href.group(3);
        if (!Links.allowed(address)) {
            problems.add(Links.dropped(address, words.length()));
            return null;
        }
        return address.strip();
    }

    private void close(String name) {
        if (open.stream().noneMatch(o -> o.name().equals(name))) {
            return;
        }
        Open tag = open.pop();
        while (!tag.name().equals(name)) {
            tag = open.pop();
        }
        boolean deadLink = tag.style() == Style.LINK && tag.href() == null;
        if (words.length() > tag.start() && !deadLink) {
            styles.add(new Formatting(tag.style(), new Span(tag.start(), words.length()), tag.href()));
        }
    }

    void closeAll() {
        open.clear();
    }

    private static @Nullable Style style(String name) {
        return switch (name) {
            case "em", "i" -> Style.EMPHASIS;
            case "strong", "b" -> Style.STRONG;
            case "sup" -> Style.SUPERSCRIPT;
            case "sub" -> Style.SUBSCRIPT;
            case "code" -> Style.CODE;
            case "a" -> Style.LINK;
            default -> null;
        };
    }

    private void drop(String literal) {
        problems.add(dropped(literal, words.length()));
    }

    static ImportProblem dropped(String literal, int offset) {
        String shown = literal.length() > 60 ? literal.substring(0, 60) + "…" : literal;
        return new ImportProblem("html-dropped", "HTML was left out here, its words were kept: " + shown, offset);
    }
}
