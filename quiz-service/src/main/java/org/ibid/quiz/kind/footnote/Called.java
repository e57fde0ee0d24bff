package org.ibid.quiz.kind.footnote;

import java.util.List;
import java.util.Optional;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** A note that has come with its text, and the one sentence that calls it and no other note. */
record Called(Footnote note, String text, Line line) {

    /** Notes that only point back say nothing of their own. */
    private static final String POINTS_BACK =
            "(?is)^\\s*(?:ibid|op\\. ?cit|loc\\. ?cit|see (?:above|note)|cf\\. (?:above|note)).*";

    static List<Called> in(EssayLanguage essay) {
        return essay.text().footnotes().stream()
                .flatMap(note -> of(essay, note).stream())
                .toList();
    }

    private static Optional<Called> of(EssayLanguage essay, Footnote note) {
        String text = note.text() == null ? "" : essay.text().textOf(note.id());
        List<FootnoteReference> calls = essay.text().references().stream()
                .filter(r -> r.footnote().equals(note.id()))
                .toList();
        if (text.isBlank() || calls.size() != 1 || text.matches(POINTS_BACK) || !Prose.balanced(text)) {
            return Optional.empty();
        }
        return essay.lineAt(calls.getFirst().offset())
                .filter(line -> essay.referencesOf(line).size() == 1)
                .map(line -> new Called(note, text, line));
    }

    Optional<Statement> statement(EssayLanguage essay) {
        return Statement.whole(essay, line);
    }

    int words() {
        return Words.count(text);
    }

    Span whole() {
        return new Span(0, text.length());
    }
}
