package org.ibid.core.importing.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Marks of notes that are neither links nor raised, but printed as they are: {@code word.[3]}, {@code word.(3)}, or {@code
 * word.[^3]}, which a converter of Markdown left. Each is put into an element of its own, so that notes can be found by
 * it; one that turns out to be none stays as it was.
 */
final class PrintedMarks {

    static final String MARK = "data-ibid-mark";

    private static final int MOST = 2_000;

    /** In round brackets right after a word or point only: with a space before, {@code (3)} counts something. */
    private static final Pattern CALL = Pattern.compile(
            "(?<=[\\p{L}\\p{N}.,;:!?…”’\"')»\\]])(?:[ \u00A0]?\\[(?:\\^?\\d{1,3}|\\*{1,3}|[†‡§])]|\\((?:\\d{1,3}|\\*{1,3}|[†‡§])\\))");

    private static final Pattern LABEL =
            Pattern.compile("^\\s*(?:\\[(?:\\^?\\d{1,3}|\\*{1,3}|[†‡§])]|\\((?:\\d{1,3}|\\*{1,3}|[†‡§])\\))");

    private PrintedMarks() {}

    /** @return false where the page has no two labels that are called above them, and was left alone */
    static boolean setApart(Page page) {
        List<TextNode> texts = List.copyOf(page.texts());
        Set<String> called = new HashSet<>();
        Set<String> labelled = new HashSet<>();
        for (TextNode text : texts) {
            if (begins(page, text)) {
                LABEL.matcher(text.getWholeText())
                        .results()
                        .map(m -> m.group().strip())
                        .filter(called::contains)
                        .forEach(labelled::add);
            }
            CALL.matcher(text.getWholeText())
                    .results()
                    .forEach(m -> called.add(m.group().strip()));
        }
        if (labelled.size() < 2) {
            return false;
        }
        int left = MOST;
        for (TextNode text : texts) {
            left -= left > 0 ? split(text, begins(page, text), labelled) : 0;
        }
        return true;
    }

    private static boolean begins(Page page, TextNode text) {
        Element parent = text.parent();
        return parent != null
                && page.extent(text).before()
                        == page.extent(page.blockOf(parent)).before();
    }

    /** @return how many marks stand in the text */
    private static int split(TextNode text, boolean begins, Set<String> marks) {
        String words = text.getWholeText();
        List<MatchResult> found = new ArrayList<>();
        if (begins) {
            LABEL.matcher(words).results().forEach(found::add);
        }
        CALL.matcher(words).results().forEach(found::add);
        int count = 0;
        for (MatchResult mark : found.reversed()) {
            if (marks.contains(mark.group().strip())) {
                if (mark.end() < text.getWholeText().length()) {
                    text.splitText(mark.end());
                }
                // a space before the mark goes with it
                TextNode alone = mark.start() > 0 ? text.splitText(mark.start()) : text;
                alone.wrap("<span " + MARK + "></span>");
                count++;
            }
        }
        return count;
    }
}
