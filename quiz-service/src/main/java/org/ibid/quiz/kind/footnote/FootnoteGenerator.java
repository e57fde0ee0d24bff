package org.ibid.quiz.kind.footnote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** What stands behind a claim, and what an <i>ibid.</i> points to: from notes that have come with their texts. */
public final class FootnoteGenerator implements Generator {

    private static final int SHORTEST = 9;
    private static final int LONGEST = 36;
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
            if (note.text() != null && cited.size() == 1 && calls.size() == 1) {
                Optional<Line> line = essay.lineAt(calls.getFirst().offset());
                line.ifPresent(l -> sources.meant(cited.getFirst())
                        .ifPresent(work -> add(drafts, essay, sources, new Cited(note, cited.getFirst(), work, l))));
            }
        }
        drafts.addAll(new NoteRules(essay).drafts());
        drafts.addAll(new WorkRules(essay).drafts());
        return drafts;
    }

    /**
     * @param citation in the note
     * @param work in full, perhaps in an earlier note
     */
    private record Cited(Footnote note, CitedWork citation, CitedWork work, Line line) {}

    private void add(List<Draft> drafts, EssayLanguage essay, Sources sources, Cited cited) {
        List<CitedWork> wrong = sources.besides(cited.work(), cited.note().id());
        if (!wrong.isEmpty()) {
            pointing(essay, cited, wrong).ifPresent(drafts::add);
            behind(essay, cited, wrong).ifPresent(drafts::add);
        }
    }

    /** What does this <i>ibid.</i> refer to? */
    private Optional<Draft> pointing(EssayLanguage essay, Cited cited, List<CitedWork> wrong) {
        String text = essay.text().textOf(cited.note().id()).strip();
        boolean hides = cited.citation().form() == CitedWork.Form.IBID
                || cited.citation().form() == CitedWork.Form.OP_CIT;
        if (!hides || Words.count(text) > NOTE_WORDS || !Prose.balanced(text)) {
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
    private Optional<Draft> behind(EssayLanguage essay, Cited cited, List<CitedWork> wrong) {
        String text = cited.line().text().strip();
        int words = Words.count(text);
        boolean tells = cited.work().authors().stream().anyMatch(a -> Words.stands(lastWord(a), text))
                || wrong.stream().anyMatch(w -> Words.stands(Sources.surname(w), text));
        if (words < SHORTEST
                || words > LONGEST
                || tells
                || cited.line().quoted()
                || essay.referencesOf(cited.line()).size() != 1
                || !Prose.balanced(text)
                || Prose.dangling(text).isPresent()) {
            return Optional.empty();
        }
        Target stimulus = Target.in(essay.text(), null, cited.line().span(), Target.Role.STIMULUS);
        double worth = 0.8 + 0.1 * essay.terms().weightOf(text);
        if (!betrays(cited.work(), text)) {
            return Optional.of(draft(
                    essay,
                    cited,
                    wrong,
                    "footnote/source",
                    "On which work does the essay rest this statement?",
                    text,
                    stimulus,
                    worth));
        }
        return Stream.concat(Stream.of(cited.work()), wrong.stream()).allMatch(Sources::byOnePerson)
                ? Optional.of(draft(
                        essay,
                        cited,
                        wrong,
                        "footnote/whose",
                        "Whose work does the essay cite for this statement?",
                        text,
                        stimulus,
                        worth))
                : Optional.empty();
    }

    /** A word of the title stands in the statement: then the author is asked for, whose name does not. */
    private static boolean betrays(CitedWork work, String text) {
        Set<String> shared = new HashSet<>(Words.stems(Sources.label(work).orElse("")));
        shared.retainAll(Words.stems(text));
        return !shared.isEmpty();
    }

    private static String lastWord(String author) {
        return author.substring(author.lastIndexOf(' ') + 1);
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
                    "The essay cites " + (rule.equals("footnote/whose") ? "that author" : "that work")
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
        if (rule.equals("footnote/whose")) {
            String author = work.authors().getFirst();
            return new Form.Option(author, List.of(author, Sources.surname(work)), reason, null);
        }
        String title = work.title() == null ? "" : work.title();
        return new Form.Option(
                Sources.label(work).orElseThrow(),
                List.of(
                        title,
                        title.strip()
                                .replaceFirst("(?s)(?:[:;]|\\.(?= \\p{Lu}\\p{Ll})).*$", "")
                                .strip()),
                reason,
                null);
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
