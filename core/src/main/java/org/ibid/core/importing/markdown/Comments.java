package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.importing.ImportProblem;

/**
 * A Markdown text without the comments of Obsidian ({@code %% … %%}) and kramdown ({@code {::comment} … {:/comment}}),
 * which these do not show. In code they are code.
 *
 * @param left how many comments were left out
 */
record Comments(String text, int left) {

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:`{3,}|~{3,})");
    private static final Pattern OPENS = Pattern.compile("^\\s*(?:\\{::comment}|%%)\\s*$");
    private static final Pattern CLOSES = Pattern.compile("^\\s*(?:\\{:/(?:comment)?}|%%)\\s*$");
    private static final Pattern IN_LINE = Pattern.compile(
            "(?<![^\\s])%%[^%\\n]{1,2000}%%(?![^\\s.,;:!?])|\\{::comment}[^{\\n]{0,2000}\\{:/(?:comment)?}");

    /** A comment that nothing closes is text. */
    static Comments leftOutOf(String text) {
        if (!text.contains("%%") && !text.contains("{::comment}")) {
            return new Comments(text, 0);
        }
        List<String> lines = text.lines().toList();
        List<String> kept = new ArrayList<>();
        int left = 0;
        boolean fenced = false;
        int lastClose = lastClose(lines);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            fenced ^= FENCE.matcher(line).find();
            if (fenced || line.startsWith("    ") || line.indexOf('`') >= 0) {
                kept.add(line);
            } else if (OPENS.matcher(line).matches() && i < lastClose) {
                do {
                    i++;
                } while (!CLOSES.matcher(lines.get(i)).matches());
                left++;
            } else {
                left += (int) IN_LINE.matcher(line).results().count();
                kept.add(IN_LINE.matcher(line).replaceAll(""));
            }
        }
        return left == 0 ? new Comments(text, 0) : new Comments(String.join("\n", kept), left);
    }

    private static int lastClose(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (CLOSES.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    List<ImportProblem> problems() {
        return left == 0
                ? List.of()
                : List.of(new ImportProblem(
                        "comments-left-out",
                        left == 1 ? "A comment was left out." : left + " comments were left out.",
                        null));
    }
}
