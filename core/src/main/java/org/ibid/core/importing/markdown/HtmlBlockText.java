package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ibid.core.importing.ImportProblem;

/**
 * The words of a block of raw HTML. Its tags, comments, scripts and styles are dropped.
 *
 * @param paragraphs what blank lines and closing block tags divide
 */
record HtmlBlockText(List<String> paragraphs, List<ImportProblem> problems) {

    private static final List<String> ENTITIES =
            List.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&apos;", "'", "&nbsp;", " ", "&amp;", "&");

    static HtmlBlockText of(String literal) {
        StringBuilder words = new StringBuilder();
        String dropped = "";
        int at = 0;
        while (at < literal.length()) {
            int open = literal.indexOf('<', at);
            if (open < 0) {
                words.append(literal, at, literal.length());
                break;
            }
            words.append(literal, at, open);
            int end = endOfTag(literal, open);
            String tag = literal.substring(open, end);
            words.append(HtmlTags.alternative(tag));
            words.append(tag.startsWith("</") || tag.startsWith("<br") ? "\n\n" : " ");
            dropped = dropped.isEmpty() ? tag : dropped;
            at = end;
        }
        List<ImportProblem> problems = dropped.isEmpty() ? List.of() : List.of(HtmlTags.dropped(dropped.strip(), 0));
        return new HtmlBlockText(paragraphs(words.toString()), problems);
    }

    private static int endOfTag(String literal, int open) {
        if (literal.startsWith("<!--", open)) {
            int end = literal.indexOf("-->", open);
            return end < 0 ? literal.length() : end + 3;
        }
        String name =
                literal.substring(open, Math.min(literal.length(), open + 8)).toLowerCase(Locale.ROOT);
        for (String unread : List.of("<script", "<style")) {
            if (name.startsWith(unread)) {
                int end = literal.toLowerCase(Locale.ROOT).indexOf("</" + unread.substring(1), open);
                return end < 0 ? literal.length() : Math.max(literal.indexOf('>', end) + 1, end + 1);
            }
        }
        int end = literal.indexOf('>', open);
        return end < 0 ? literal.length() : end + 1;
    }

    private static List<String> paragraphs(String words) {
        String text = words;
        for (int i = 0; i < ENTITIES.size(); i += 2) {
            text = text.replace(ENTITIES.get(i), ENTITIES.get(i + 1));
        }
        List<String> paragraphs = new ArrayList<>();
        Arrays.stream(text.split("\\n\\s*\\n"))
                .map(p -> p.strip().replaceAll("\\s+", " "))
                .filter(p -> !p.isEmpty())
                .forEach(paragraphs::add);
        return paragraphs;
    }
}
