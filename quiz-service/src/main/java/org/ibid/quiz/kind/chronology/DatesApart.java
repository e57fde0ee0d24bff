package org.ibid.quiz.kind.chronology;

import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;

/** Three events at least, each dated where it stands, each surely over before the next: no ties, and no date in the words. */
final class DatesApart implements Gate {

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Optional<String> flaw = draft.form() instanceof Form.Ordering ordering
                ? flaw(ordering, draft.targets(Target.Role.EVIDENCE), Events.in(essay))
                : Optional.of("There is nothing to order.");
        return new Certificate.Check(
                "dates-apart", flaw.isEmpty(), flaw.orElse("The essay dates each of them, and no two dates touch."));
    }

    private static Optional<String> flaw(Form.Ordering ordering, List<Target> evidence, List<Event> dated) {
        List<Event> events = ordering.lines().stream()
                .flatMap(line -> dated.stream()
                        .filter(e -> e.told().text().equals(line.text()))
                        .limit(1))
                .toList();
        if (events.size() < ordering.lines().size() || events.size() < ChronologyGenerator.FEWEST) {
            return Optional.of("There are too few events, or the essay does not date one of them.");
        }
        for (int i = 0; i + 1 < events.size(); i++) {
            if (!events.get(i).surelyBefore(events.get(i + 1))) {
                return Optional.of("“" + events.get(i).told().text() + "” is not surely earlier than “"
                        + events.get(i + 1).told().text() + "”.");
            }
        }
        return events.stream()
                .filter(e -> evidence.stream().noneMatch(t -> t.quote().exact().contains(e.date())))
                .findFirst()
                .map(e -> "Its date, " + e.date() + ", does not stand in the evidence.");
    }
}
