package org.ibid.quiz.kind.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Leaning;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** What stands behind a claim, and what an <i>ibid.</i> points to: from notes that have come with their texts. */
public final class FootnoteGenerator implements Generator {

    private static final int SHORTEST = 9;

    /** A sentence longer than this states more than one thing. */
    private static final int LONGEST = 46;

    /** Works in one note: of more, nobody can say for which of them a statement was made. */
    private static final int MOST_WORKS = 3;

    private static final int NOTE_WORDS = 14;

    @Override
    public String kind() {
        return "footnote";
    }

    @Override
    public String version() {
        return "3";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new OneWork(), new OwnNote());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        Sources sources = new Sources(essay.version());
        List<Draft> drafts = new ArrayList<>();
        for (Footnote note : essay.text().footnotes()) {
            List<CitedWork> cited = OneWork.citedIn(essay, note.id());
            List<FootnoteReference> calls = essay.text().references().stream()
                    .filter(r -> r.footnote().equals(note.id()))
                    .toList();
            if (note.text() != null && !cited.isEmpty() && cited.size() <= MOST_WORKS && calls.size() == 1) {
                List<CitedWork> works =
                        cited.stream().flatMap(c -> sources.meant(c).stream()).toList();
                Optional<Line> line = essay.lineAt(calls.getFirst().offset());
                if (works.size() == cited.size() && line.isPresent()) {
                    add(drafts, essay, sources, new Cited(note, cited.getFirst(), works, line.get()));
                }
            }
        }
        drafts.addAll(new NoteRules(essay).drafts());
        drafts.addAll(new WorkRules(essay).drafts());
        return drafts;
    }

    /**
     * @param citation the first in the note
     * @param works all that the note cites, in full, perhaps in an earlier note; the first is asked for
     */
    private record Cited(Footnote note, CitedWork citation, List<CitedWork> works, Line line) {

        CitedWork work() {
            return works.getFirst();
        }
    }

    private void add(List<Draft> drafts, EssayLanguage essay, Sources sources, Cited cited) {
        if (cited.works().size() == 1 && Sources.label(cited.work()).isPresent()) {
            pointing(essay, cited, sources).ifPresent(drafts::add);
        }
        behind(essay, cited, sources).ifPresent(drafts::add);
    }

    /** What does this <i>ibid.</i> refer to? */
    private Optional<Draft> pointing(EssayLanguage essay, Cited cited, Sources sources) {
        String text = essay.text().textOf(cited.note().id()).strip();
        boolean hides = cited.citation().form() == CitedWork.Form.IBID
                || cited.citation().form() == CitedWork.Form.OP_CIT;
        if (!hides || Words.count(text) > NOTE_WORDS || !Prose.balanced(text)) {
            return Optional.empty();
        }
        List<CitedWork> wrong = sources.besides(
                cited.works(), cited.note().id(), w -> Sources.label(w).isPresent(), Sources::surname);
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        Span whole = new Span(0, essay.text().textOf(cited.note().id()).length());
        return Optional.of(draft(
                essay,
                cited,
                wrong,
                "footnote/ibid",
                "Note " + cited.note().label() + " of the essay says only " + Prose.quoted(text)
                        + " Which work does it point the reader to?",
                null,
                Target.in(essay.text(), cited.note().id(), whole, Target.Role.STIMULUS),
                0.86));
    }

    /** Which work stands behind this statement? */
    private Optional<Draft> behind(EssayLanguage essay, Cited cited, Sources sources) {
        String text = cited.line().text().strip();
        int words = Words.count(text);
        Optional<Leaning> shown =
                Leaning.of(essay, cited.line(), 0, cited.line().text().length());
        if (words < SHORTEST
                || words > LONGEST
                || shown.isEmpty()
                || essay.referencesOf(cited.line()).size() != 1) {
            return Optional.empty();
        }
        String all = shown.get().text();
        return Asked.of(
                        all,
                        cited.works(),
                        way -> sources.besides(cited.works(), cited.note().id(), way.fits(), way.shown()))
                .map(asked -> draft(
                        essay,
                        cited,
                        asked.wrong(),
                        asked.rule(),
                        cited.works().size() > 1 ? asked.stemOfSeveral() : asked.stem(),
                        all,
                        Target.in(essay.text(), null, shown.get().span(), Target.Role.STIMULUS),
                        asked.worth() + 0.1 * essay.terms().weightOf(text)));
    }

    private Draft draft(
            EssayLanguage essay,
            Cited cited,
            List<CitedWork> wrong,
            String rule,
            String stem,
            @org.jspecify.annotations.Nullable String prompt,
            Target stimulus,
            double worth) {
        List<Target> targets = new ArrayList<>();
        targets.add(stimulus);
        targets.add(
                Target.in(essay.text(), cited.work().footnote(), cited.work().span(), Target.Role.EVIDENCE));
        if (!cited.work().equals(cited.citation())) {
            targets.add(
                    Target.in(essay.text(), cited.note().id(), cited.citation().span(), Target.Role.EVIDENCE));
        }
        List<Form.Option> options = new ArrayList<>();
        for (CitedWork other : wrong) {
            options.add(option(
                    rule,
                    other,
                    "The essay cites " + (rule.equals(Asked.WHOSE) ? "that author" : "that work")
                            + " elsewhere, in note " + label(essay, other) + "."));
            targets.add(Target.in(essay.text(), other.footnote(), other.span(), Target.Role.CONTRAST));
        }
        return new Draft(
                kind(),
                rule,
                stem,
                prompt,
                new Form.Choice(option(rule, cited.work(), ""), options),
                targets,
                rationale(essay, cited),
                Level.SOURCE,
                0.55,
                worth,
                cited.line().region(),
                cited.line().span());
    }

    private static Form.Option option(String rule, CitedWork work, String reason) {
        String title = work.title() == null ? "" : work.title();
        if (rule.equals(Asked.WHOSE)) {
            String author = work.authors().getFirst();
            return new Form.Option(author, List.of(author, Sources.surname(work)), reason, null);
        }
        String label = rule.equals(Asked.TITLE)
                ? Sources.shortTitle(title)
                : Sources.label(work).orElseThrow();
        return new Form.Option(label, List.of(title, Sources.mainTitle(title)), reason, null);
    }

    private static String label(EssayLanguage essay, CitedWork work) {
        return essay.text().footnote(work.footnote()).label();
    }

    private static String rationale(EssayLanguage essay, Cited cited) {
        String says =
                Prose.quoted(Prose.beginning(essay.text().textOf(cited.note().id()), 20));
        String note = "Note " + cited.note().label() + " has " + says + (says.endsWith(".”") ? "" : ".");
        return cited.work().equals(cited.citation())
                ? note
                : note + " The work is given in full in note " + label(essay, cited.work()) + ".";
    }
}
