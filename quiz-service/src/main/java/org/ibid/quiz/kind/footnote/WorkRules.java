package org.ibid.quiz.kind.footnote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Figure;
import org.ibid.quiz.language.Figures;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Prose;

/** Of the works themselves: which is by somebody who was there. Who wrote a work that is only listed, and when, nobody need keep. */
final class WorkRules {

    private static final int WRONG = 2;
    private static final double SURE = 0.6;

    /** Years behind the time that the essay tells of from which a work looks back on it. */
    private static final int LOOKS_BACK = 40;

    /** Years of the text from which the time that it tells of can be seen. */
    private static final int TELLING = 3;

    private static final Pattern STUDIES = Pattern.compile(
            "(?i)\\b(?:historians?|scholars?|biographers?|professors?|critics?|statisticians?|editors?|economists?|sociologists?|researchers?|survey|study|studied)\\b");

    private final EssayLanguage essay;
    private final List<CitedWork> works;

    WorkRules(EssayLanguage essay) {
        this.essay = essay;
        Set<String> seen = new HashSet<>();
        this.works = essay.version().reading().works().stream()
                .filter(w -> w.form() == CitedWork.Form.FULL
                        && w.confidence() >= SURE
                        && w.authors().size() == 1
                        && Sources.label(w).isPresent())
                .filter(w -> seen.add(Sources.surname(w)))
                .toList();
    }

    List<Draft> drafts() {
        return witness().stream().toList();
    }

    /** One work by somebody who acts in the story, two by authors who look back on it from another age. */
    private Optional<Draft> witness() {
        List<Integer> years = essay.lines().stream()
                .flatMap(l -> Figures.in(l.text()).stream())
                .filter(f -> f.kind() == Figure.Kind.YEAR)
                .map(f -> (int) f.value())
                .sorted()
                .toList();
        if (years.size() < TELLING) {
            return Optional.empty();
        }
        int told = years.get(years.size() / 2);
        List<CitedWork> later = works.stream()
                .filter(w -> yearOf(w) >= told + LOOKS_BACK
                        && person(w).filter(p -> p.part() == Person.Part.ACTOR).isEmpty())
                .limit(WRONG)
                .toList();
        return later.size() < WRONG
                ? Optional.empty()
                : works.stream()
                        .filter(w -> yearOf(w) > 0 && Math.abs(yearOf(w) - told) < LOOKS_BACK / 2)
                        .flatMap(w ->
                                person(w)
                                        .filter(p -> p.part() == Person.Part.ACTOR
                                                && p.name().contains(" ")
                                                && !studies(p))
                                        .stream()
                                        .map(p -> witness(w, p, later)))
                        .findFirst();
    }

    /** Who is brought in as a scholar looks back, however long ago. */
    private boolean studies(Person person) {
        return person.mentions().stream()
                .flatMap(m -> essay.lineAt(m.start()).stream())
                .anyMatch(l -> STUDIES.matcher(l.text()).find());
    }

    private Draft witness(CitedWork right, Person actor, List<CitedWork> later) {
        Span acts = essay.lineAt(actor.mentions().getFirst().start())
                .map(l -> l.span())
                .orElse(actor.mentions().getFirst());
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, acts, Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), right.footnote(), right.span(), Target.Role.EVIDENCE));
        List<Form.Option> wrong = new ArrayList<>();
        for (CitedWork work : later) {
            wrong.add(titled(
                    work,
                    Sources.label(work).orElseThrow(),
                    "It is of " + work.year() + ": it looks back on what the essay tells."));
            targets.add(Target.in(essay.text(), work.footnote(), work.span(), Target.Role.CONTRAST));
        }
        return new Draft(
                "footnote",
                "footnote/witness",
                "Which of these works, all cited in the essay, is a primary source, written by somebody who took part in"
                        + " the events that the essay describes?",
                null,
                new Form.Choice(titled(right, Sources.label(right).orElseThrow(), ""), wrong),
                targets,
                actor.name() + " takes part in what the essay tells: "
                        + Prose.quoted(Prose.beginning(acts.in(essay.text().canonical()), 24)),
                Level.SOURCE,
                0.5,
                0.9,
                essay.lineAt(acts.start()).map(l -> l.region()).orElse(0),
                acts);
    }

    private Optional<Person> person(CitedWork work) {
        List<Person> people = essay.names().people().stream()
                .filter(p -> Names.surname(p).equals(Sources.surname(work)))
                .toList();
        return people.size() == 1
                        && (people.getFirst().name().equals(work.authors().getFirst())
                                || !people.getFirst().name().contains(" "))
                ? Optional.of(people.getFirst())
                : Optional.empty();
    }

    private static int yearOf(CitedWork work) {
        String year = work.year();
        return year != null && year.matches("1[5-9]\\d\\d|20\\d\\d") ? Integer.parseInt(year) : 0;
    }

    private static Form.Option titled(CitedWork work, String label, String reason) {
        String title = java.util.Objects.requireNonNull(work.title());
        return new Form.Option(label, List.of(title, Sources.surname(work)), reason, null);
    }
}
