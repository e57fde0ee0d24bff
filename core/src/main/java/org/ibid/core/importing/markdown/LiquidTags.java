package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tags of a site generator ({@code {% include … %}}, {@code {{ … }}}) in a Markdown text. They are no prose, and their
 * underscores no emphasis: each is replaced by one private character sequence before the text is parsed, and put back
 * where it stands in code.
 */
final class LiquidTags {

    private static final char OPEN = '\uE0F0';
    private static final char CLOSE = '\uE0F1';
    /** A brace ends the search for a tag's end, which keeps it linear. */
    private static final Pattern TAG = Pattern.compile("\\{%[^\\n{]{0,1000}?%}|\\{\\{[^\\n{]{0,1000}?}}");

    static final Pattern STAND_IN = Pattern.compile(OPEN + "(\\d+)" + CLOSE);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\b(filename|src|caption|alt)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final List<String> tags = new ArrayList<>();
    private final String text;

    LiquidTags(String source) {
        Matcher tag =
                TAG.matcher(LiquidCode.fenced(source).replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD'));
        this.text = tag.replaceAll(match -> {
            tags.add(match.group());
            return "" + OPEN + (tags.size() - 1) + CLOSE;
        });
    }

    /** The source with a stand-in for each tag. */
    String text() {
        return text;
    }

    String tag(String number) {
        return tags.get(Integer.parseInt(number));
    }

    /** Puts the tags back, for code. */
    String restored(String part) {
        return part.indexOf(OPEN) < 0
                ? part
                : STAND_IN.matcher(part).replaceAll(m -> Matcher.quoteReplacement(tag(m.group(1))));
    }

    /** The picture that a tag includes, or null. */
    InlineText.@Nullable Picture picture(String number) {
        String source = null;
        String words = "";
        Matcher attribute = ATTRIBUTE.matcher(tag(number));
        while (attribute.find()) {
            String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
            if (attribute.group(1).equals("caption") || (attribute.group(1).equals("alt") && words.isEmpty())) {
                words = value;
            } else if (!attribute.group(1).equals("alt")) {
                source = value;
            }
        }
        return source == null ? null : new InlineText.Picture(words, source, false);
    }
}
