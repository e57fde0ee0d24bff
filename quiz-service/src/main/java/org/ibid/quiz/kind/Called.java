package org.ibid.quiz.kind;

import java.util.List;
import java.util.Optional;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** A note that has come with its text, and the one sentence that calls it. */
public record Called(Footnote note, String text, Line line) {

    private static final int SHOWN = 24;
    private static final int FEWEST = 5;

    /** Notes that only point back say nothing of their own. */
    private static final String POINTS_BACK =
            "(?is)^\\s*(?:ibid|op\\. ?cit|loc\\. ?cit|see (?:above|note)|cf\\. (?:above|note)).*";

    /** Those that say something of their own and whose sentence calls no other note. */
    public static List<Called> in(EssayLanguage essay) {
        return essay.text().footnotes().stream()
                .flatMap(note -> of(essay, note).stream())
                .toList();
    }

    /** Every note with a text that is called once, also where its sentence calls others, too. */
    public static List<Called> each(EssayLanguage essay) {
        return essay.text().footnotes().stream()
                .flatMap(note -> once(essay, note).stream())
                .toList();
    }

    private static Optional<Called> of(EssayLanguage essay, Footnote note) {
        return once(essay, note)
                .filter(c -> essay.referencesOf(c.line()).size() == 1)
                .filter(c -> !c.text().matches(POINTS_BACK) && Prose.balanced(c.text()));
    }

    private static Optional<Called> once(EssayLanguage essay, Footnote note) {
        String text = note.text() == null ? "" : essay.text().textOf(note.id());
        List<FootnoteReference> calls = essay.text().references().stream()
                .filter(r -> r.footnote().equals(note.id()))
                .toList();
        return text.isBlank() || calls.size() != 1
                ? Optional.empty()
                : essay.lineAt(calls.getFirst().offset()).map(line -> new Called(note, text, line));
    }

    public Optional<Statement> statement(EssayLanguage essay) {
        return Statement.whole(essay, line);
    }

    public int words() {
        return Words.count(text);
    }

    /** How many words of it an option shows. */
    public int shown() {
        return Math.min(SHOWN, words());
    }

    /** As much of the note as closes its own marks, without its stop, so that every option looks alike. */
    public String opening() {
        String plain = text.strip().replaceFirst("\\.$", "");
        for (int words = SHOWN; words > FEWEST; words--) {
            String begins = Prose.beginning(plain, words);
            if (Prose.balanced(begins)) {
                return begins;
            }
        }
        return plain;
    }

    /** The note in quotation marks, as far as it is shown. */
    public Form.Option option(String reason) {
        String shown = Prose.quoted(opening());
        String raw = text.strip();
        int cut = Math.min(raw.length(), 40);
        return new Form.Option(
                shown, List.of(shown, raw, raw.substring(0, Math.max(cut, raw.indexOf(' ', cut)))), reason, null);
    }

    public Span whole() {
        return new Span(0, text.length());
    }
}
