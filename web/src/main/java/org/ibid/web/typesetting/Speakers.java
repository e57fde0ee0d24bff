package org.ibid.web.typesetting;

import java.util.List;
import java.util.stream.Collectors;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.Voice;
import org.jspecify.annotations.Nullable;

/** Names whose words a quotation is, where the reading is sure of it: {@code Chernov, reported by Serge}. */
final class Speakers {

    private Speakers() {}

    static PassageGroup.@Nullable Whose ofBlockQuotation(Reading reading, Span firstParagraph) {
        return reading.quotations().stream()
                .filter(q -> q.form() == Quotation.Form.BLOCK && q.footnote() == null && q.parent() == null)
                .filter(q -> q.span().overlaps(firstParagraph))
                .findFirst()
                .map(q -> named(q.voices()))
                .orElse(null);
    }

    static PassageGroup.@Nullable Whose named(List<Voice> voices) {
        String speakers = names(voices, Voice.Role.SPEAKER);
        String reporters = names(voices, Voice.Role.REPORTER);
        return speakers.isEmpty() && reporters.isEmpty() ? null : new PassageGroup.Whose(speakers, reporters);
    }

    private static String names(List<Voice> voices, Voice.Role role) {
        return voices.stream()
                .filter(v -> v.role() == role && v.sure())
                .map(v -> String.valueOf(v.who()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
