package org.ibid.quiz.kind.saidof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Person;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** Which two of these does the essay say of somebody? The other two it says of other people of the same part. */
public final class SaidOfGenerator implements Generator {

    private static final int RIGHT = 2;
    private static final int WRONG = 2;
    private static final double LONGER = 2.2;

    @Override
    public String kind() {
        return "saidof";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new SaidOfNobodyElse());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        Map<String, List<Predicate>> all = Predicate.byPerson(essay);
        List<Draft> drafts = new ArrayList<>();
        Set<Predicate> used = new HashSet<>();
        for (Person person : essay.names().people()) {
            List<Predicate> own = told(essay, all.getOrDefault(person.id(), List.of()));
            if (own.size() >= RIGHT) {
                List<Predicate> right = own.subList(0, RIGHT);
                List<Predicate> wrong = wrong(essay, all, person, right, used);
                if (wrong.size() == WRONG) {
                    used.addAll(wrong);
                    drafts.add(draft(essay, person, right, wrong));
                }
            }
        }
        return drafts;
    }

    /** What says most first; nothing twice from one passage. */
    private static List<Predicate> told(EssayLanguage essay, List<Predicate> own) {
        Set<String> passages = new HashSet<>();
        return own.stream()
                .sorted(Comparator.comparingDouble(
                                (Predicate p) -> -essay.terms().weightOf(p.text()))
                        .thenComparingInt(p -> p.span().start()))
                .filter(p -> passages.add(p.line().block().passageId()))
                .toList();
    }

    private static List<Predicate> wrong(
            EssayLanguage essay,
            Map<String, List<Predicate>> all,
            Person person,
            List<Predicate> right,
            Set<Predicate> used) {
        List<Predicate> chosen = new ArrayList<>();
        Stream<Predicate> others = essay.names().people().stream()
                .filter(p -> !p.id().equals(person.id())
                        && !Names.surname(p).equals(Names.surname(person))
                        && (p.part() == person.part()
                                || p.part() == Person.Part.UNKNOWN
                                || person.part() == Person.Part.UNKNOWN))
                .flatMap(p -> told(essay, all.getOrDefault(p.id(), List.of())).stream());
        others.sorted(Comparator.comparing((Predicate p) -> used.contains(p))
                        .thenComparingDouble(p -> -essay.terms().weightOf(p.text())))
                .filter(p -> fits(essay, person, right, p))
                .forEach(p -> {
                    boolean fresh = chosen.stream()
                            .noneMatch(c -> c.of().id().equals(p.of().id()));
                    if (chosen.size() < WRONG && fresh) {
                        chosen.add(p);
                    }
                });
        return chosen;
    }

    /** Said of one person only, who could be taken for the other by the words alone. */
    private static boolean fits(EssayLanguage essay, Person person, List<Predicate> right, Predicate wrong) {
        boolean gender = !wrong.gendered()
                || (person.gender() != null && person.gender() == wrong.of().gender());
        boolean length = right.stream().allMatch(r -> {
            int a = r.text().length();
            int b = wrong.text().length();
            return Math.max(a, b) <= LONGER * Math.min(a, b);
        });
        return gender
                && length
                && !Names.standsIn(person, wrong.text())
                && !Names.standsIn(person, essay.frame(wrong.line().span(), 1))
                && right.stream().noneMatch(r -> shared(r.text(), wrong.text()) > 2);
    }

    private static int shared(String a, String b) {
        Set<String> shared = Words.stems(a);
        shared.retainAll(Words.stems(b));
        return shared.size();
    }

    private Draft draft(EssayLanguage essay, Person person, List<Predicate> right, List<Predicate> wrong) {
        List<Target> targets = new ArrayList<>();
        right.forEach(p -> targets.add(Target.in(essay.text(), null, p.span(), Target.Role.STIMULUS)));
        right.forEach(p -> targets.add(Target.in(essay.text(), null, p.line().span(), Target.Role.EVIDENCE)));
        wrong.forEach(p -> targets.add(Target.in(essay.text(), null, p.line().span(), Target.Role.CONTRAST)));
        String name = person.name();
        return new Draft(
                kind(),
                "saidof/person",
                "Which two of these does the essay say of " + name + "?",
                null,
                new Form.Several(
                        right.stream().map(p -> option(p, "")).toList(),
                        wrong.stream()
                                .map(p -> option(
                                        p,
                                        "The essay says this of " + p.of().name() + ": "
                                                + Prose.quoted(
                                                        Prose.beginning(p.line().text(), 16))))
                                .toList()),
                targets,
                "The essay says of " + name + ": "
                        + Prose.quoted(Prose.beginning(right.getFirst().line().text(), 24)) + " And: "
                        + Prose.quoted(Prose.beginning(right.getLast().line().text(), 24)),
                Level.RECALL,
                0.5,
                0.62 + 0.2 * essay.terms().weightOf(right.getFirst().text() + " " + right.getLast().text()),
                right.getFirst().line().region(),
                right.getFirst().span());
    }

    private static Form.Option option(Predicate predicate, String reason) {
        return new Form.Option("… " + predicate.text() + ".", List.of(predicate.text()), reason, null);
    }
}
