package org.ibid.quiz.kind.footnote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Called;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Lures;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** What notes do for the text that calls them: which one stands behind a statement, which one takes something back. */
final class NoteRules {

    private static final int WRONG = 2;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    private static final int TALKS = 12;

    /** The longest note shown by the shortest. */
    private static final double LONGER = 2;

    /** Words by which a note takes back, or limits, what the text says. */
    private static final Pattern LIMITS = Pattern.compile(
            "(?i)\\b(?:however|nevertheless|although|though|not all|only (?:some|part|a few)|an exception|the"
                    + " exception|doubtful|uncertain|disputed|contested|cannot be (?:right|true|certain)|is (?:not"
                    + " quite|hardly) (?:true|right|certain)|does not follow|should be read"
                    + " with|overstates?|exaggerat\\p{L}+|unreliable|a guess|is wrong|is an error|was not)\\b");

    private final EssayLanguage essay;
    private final List<Called> called;

    NoteRules(EssayLanguage essay) {
        this.essay = essay;
        this.called = Called.in(essay);
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        Lures lures = new Lures(essay, false);
        for (Called one : called) {
            one.statement(essay).ifPresent(statement -> {
                supports(one, statement).ifPresent(drafts::add);
                qualifies(one, statement, lures).ifPresent(drafts::add);
            });
        }
        return drafts;
    }

    /** Which of these notes does the essay set to this statement? */
    private Optional<Draft> supports(Called right, Statement statement) {
        List<Called> wrong = besides(right, statement);
        if (right.words() < SHORTEST || wrong.size() < WRONG) {
            return Optional.empty();
        }
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, statement.span(), Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), right.note().id(), right.whole(), Target.Role.EVIDENCE));
        List<Form.Option> options = new ArrayList<>();
        for (Called other : wrong) {
            targets.add(Target.in(essay.text(), other.note().id(), other.whole(), Target.Role.CONTRAST));
            options.add(other.option("That is note " + other.note().label() + ", which stands elsewhere: "
                    + Prose.quoted(Prose.beginning(other.line().text(), 14))));
        }
        return Optional.of(new Draft(
                "footnote",
                "footnote/note",
                "Which of these notes does the essay set to this statement?",
                statement.text(),
                new Form.Choice(right.option(""), options),
                targets,
                "The statement carries the mark of note " + right.note().label() + ": "
                        + Prose.quoted(Prose.beginning(right.text(), LONGEST)),
                Level.SOURCE,
                0.55,
                0.66 + 0.1 * essay.terms().weightOf(statement.text()),
                statement.line().region(),
                statement.line().span()));
    }

    /** Notes of nearby statements, about as long, that share no author with the right one, and the same words with the statement. */
    private List<Called> besides(Called right, Statement statement) {
        Set<String> asked = Words.stems(statement.text());
        List<Called> near = called.stream()
                .filter(c -> !c.equals(right) && c.words() >= SHORTEST)
                .filter(c -> Math.max(c.shown(), right.shown()) <= LONGER * Math.min(c.shown(), right.shown()))
                .filter(c -> authors(c).stream().noneMatch(authors(right)::contains))
                .filter(c -> echoes(c, asked).equals(echoes(right, asked)))
                .sorted(Comparator.comparingInt(
                        c -> Math.abs(c.line().index() - right.line().index())))
                .toList();
        List<Called> wrong = new ArrayList<>();
        for (Called next : near) {
            if (wrong.size() < WRONG
                    && wrong.stream().noneMatch(w -> authors(w).stream().anyMatch(authors(next)::contains))) {
                wrong.add(next);
            }
        }
        return wrong;
    }

    /** Words of the statement that the shown part of a note has, too: were they the right one's alone, they would tell. */
    private static Set<String> echoes(Called called, Set<String> asked) {
        Set<String> echoes = Words.stems(called.opening());
        echoes.retainAll(asked);
        return echoes;
    }

    private List<String> authors(Called called) {
        return OneWork.citedIn(essay, called.note().id()).stream()
                .filter(w -> !w.authors().isEmpty())
                .map(Sources::surname)
                .toList();
    }

    /** Which statement does this note limit? Only a note that talks, and of one thing. */
    private Optional<Draft> qualifies(Called called, Statement statement, Lures lures) {
        String stem = "Which statement of the essay does this note of it limit or correct?";
        return limiting(called.text())
                .flatMap(words -> lures.beside(stem + " " + words, statement, noted(statement))
                        .map(wrong -> qualifies(called, words, statement, lures, wrong, stem)));
    }

    /** The sentence of a note that takes something back; what it cites beside it is left out. */
    private static Optional<String> limiting(String note) {
        return Stream.of(note.strip().split("(?<=[.!?][”’]?) (?=\\p{Lu})"))
                .filter(words -> TALKS <= Words.count(words)
                        && Words.count(words) <= LONGEST
                        && LIMITS.matcher(words).find()
                        && Prose.balanced(words)
                        && !Prose.citation(words)
                        && Prose.dangling(words).isEmpty())
                .findFirst();
    }

    private List<Statement> noted(Statement besides) {
        return called.stream()
                .flatMap(c -> c.statement(essay).stream())
                .filter(s -> !s.equals(besides))
                .toList();
    }

    private Draft qualifies(
            Called called, String words, Statement statement, Lures lures, List<Statement> wrong, String stem) {
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), called.note().id(), called.whole(), Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), null, statement.line().span(), Target.Role.EVIDENCE));
        wrong.forEach(w -> targets.add(lures.contrast(w)));
        return new Draft(
                "footnote",
                "footnote/qualifies",
                stem,
                Prose.quoted(words),
                new Form.Choice(
                        statement.option(essay, ""),
                        wrong.stream()
                                .map(w -> w.option(essay, lures.belongs(w)))
                                .toList()),
                targets,
                "The essay sets the mark of note " + called.note().label() + " here: "
                        + Prose.quoted(Prose.beginning(statement.line().text(), LONGEST)),
                Level.INFER,
                0.6,
                0.84,
                statement.line().region(),
                statement.span());
    }
}
