package org.ibid.core.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Formatting.Style;
import org.ibid.core.essay.Span;

/** Emphasis that people type in plain text ({@code _word_}, {@code *word*}, {@code **word**}), and plain web addresses. */
public final class InlineMarkup {

    /** Characters that one emphasis may cover: a bound on the work, far above any real one. */
    private static final String INSIDE = "{0,1200}";

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"“”«»’\\[\\]{}|\\\\^`]+");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{N}_*])(?:"
            + "_(?![\\s_])([^_\\n]" + INSIDE + "[^_\\s])_(?![\\p{L}_])"
            + "|(?<=^|[\\s(\\[“‘\"'—–-])\\*\\*(?![\\s*\\]])([^*\\n]" + INSIDE + "[^*\\s])\\*\\*(?![\\p{L}\\p{N}*])"
            + "|(?<=^|[\\s(\\[“‘\"'—–-])\\*(?![\\s*\\]])([^*\\n]" + INSIDE + "[^*\\s])\\*(?![\\p{L}\\p{N}*]))");

    private InlineMarkup() {}

    public static StyledText of(String words) {
        List<Formatting> styles = new ArrayList<>(links(words));
        List<Span> cuts = new ArrayList<>();
        BitSet linked = new BitSet();
        styles.forEach(l -> linked.set(l.span().start(), l.span().end()));
        Matcher emphasis = EMPHASIS.matcher(words);
        int at = words.indexOf('_') < 0 && words.indexOf('*') < 0 ? words.length() + 1 : 0;
        while (at <= words.length() && emphasis.find(at)) {
            Span whole = new Span(emphasis.start(), emphasis.end());
            if (linked.get(whole.start()) || linked.get(whole.end() - 1)) {
                at = emphasis.start() + 1;
                continue;
            }
            Style style = emphasis.group(2) == null ? Style.EMPHASIS : Style.STRONG;
            int marks = style == Style.STRONG ? 2 : 1;
            styles.add(new Formatting(style, whole, null));
            cuts.add(new Span(whole.start(), whole.start() + marks));
            cuts.add(new Span(whole.end() - marks, whole.end()));
            at = emphasis.end();
        }
        styles.sort((a, b) -> a.span().compareTo(b.span()));
        return new StyledText(words, styles, List.of()).without(cuts);
    }

    private static List<Formatting> links(String words) {
        List<Formatting> links = new ArrayList<>();
        if (!words.contains("://")) {
            return links;
        }
        Matcher link = LINK.matcher(words);
        while (link.find()) {
            int end = link.end();
            boolean brackets = link.group().indexOf('(') >= 0;
            while (end > link.start() && trails(words.charAt(end - 1), brackets)) {
                end--;
            }
            if (end - link.start() > "https://".length()) {
                Span span = new Span(link.start(), end);
                links.add(new Formatting(Style.LINK, span, span.in(words)));
            }
        }
        return links;
    }

    /** Punctuation of the sentence, not of the address; a closing bracket only if none was opened in the address. */
    private static boolean trails(char last, boolean brackets) {
        return ".,;:!?'*_".indexOf(last) >= 0 || (last == ')' && !brackets);
    }
}
