package org.ibid.core.importing.tei;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.Inline;
import org.ibid.core.importing.StyledText;
import org.jspecify.annotations.Nullable;

/** Takes the label that a note repeats at its head off its text. */
final class NoteLabels {

    private static final Pattern HULL = Pattern.compile("^[\\s\\[({]*(?:note\\s+|n\\.\\s*)?|[\\s\\])}.:]*$");

    private NoteLabels() {}

    /** The label without brackets and points. */
    static String bare(String mark) {
        return HULL.matcher(mark.strip()).replaceAll("");
    }

    static Inline stripped(Inline body, @Nullable String label) {
        if (label == null || label.isBlank()) {
            return body;
        }
        Matcher printed = Pattern.compile("^[\\[(]?" + Pattern.quote(bare(label)) + "(?:[\\])]?[.:)]?(?:\\s+|$)|[\\])]|[.:])\\s*")
                .matcher(body.text().text());
        if (!printed.find() || printed.end() == body.text().text().length()) {
            return body;
        }
        StyledText words = body.text().without(List.of(new Span(0, printed.end())));
        return new Inline(words, body.problems());
    }
}
