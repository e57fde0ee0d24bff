package org.ibid.core.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** What the mark of a note looks like in print, and where a note repeats it. */
public final class NoteMark {

    /** Anything longer is words that speak of a note, as “note 3” does; “[note 3]” is printed as a mark. */
    private static final Pattern MARK = Pattern.compile(
            "(?:[\\[({]\\s*(?:note\\s+|n\\.\\s*)?)?(?:\\d{1,4}|[*†‡§¶‖|#]{1,4}|\\p{L}|[ivxlc]{1,6})\\s*[])}.:]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HULL = Pattern.compile("^[\\s\\[({]*(?:note\\s+|n\\.\\s*)?|[\\s\\])}.:]*$");

    private static final int LONGEST_LABEL = 6;

    private NoteMark() {}

    /** True for a mark, and for no words at all. */
    public static boolean is(String words) {
        String mark = words.strip();
        return mark.isEmpty() || MARK.matcher(mark).matches();
    }

    /** The label without brackets and points; empty where it is too long for one. */
    public static String label(@Nullable String mark) {
        String bare = mark == null ? "" : HULL.matcher(mark.strip()).replaceAll("");
        return bare.length() > LONGEST_LABEL ? "" : bare;
    }

    /** The body of a note without the label that it repeats at its head. */
    public static Inline stripped(Inline body, String label) {
        if (label.isEmpty()) {
            return body;
        }
        String text = body.text().text();
        Matcher printed = Pattern.compile(
                        "^[\\[(]?" + Pattern.quote(label) + "(?:[\\])]?[.:)]?(?:\\s+|$)|[\\])]|[.:])\\s*")
                .matcher(text);
        if (!printed.find() || printed.end() == text.length()) {
            return body;
        }
        return new Inline(body.text().without(List.of(new Span(0, printed.end()))), body.problems());
    }
}
