package org.ibid.quiz.kind.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/** In which order did these things happen? Three to five events whose dates do not touch, without their dates. */
public final class ChronologyGenerator implements Generator {

    static final int FEWEST = 3;
    private static final int MOST = 5;

    /** More than this share of words in common, and two sentences tell of one event. */
    private static final double SAME = 0.5;

    /** Items of an essay: order is asked for once or twice, not ten times. */
    private static final int ITEMS = 2;

    @Override
    public String kind() {
        return "chronology";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new DatesApart());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Event> left = new ArrayList<>(Events.in(essay));
        left.sort(Comparator.comparing(Event::first)
                .thenComparing(Event::last)
                .thenComparingInt(e -> e.told().span().start()));
        List<Draft> drafts = new ArrayList<>();
        List<Event> chosen = spread(chain(left));
        while (chosen.size() >= FEWEST && drafts.size() < ITEMS) {
            drafts.add(draft(essay, chosen));
            left.removeAll(chosen);
            chosen = spread(chain(left));
        }
        return drafts;
    }

    /** As many as surely follow each other, no two of them the same event. */
    private static List<Event> chain(List<Event> byDate) {
        List<Event> chain = new ArrayList<>();
        List<Event> byEnd =
                byDate.stream().sorted(Comparator.comparing(Event::last)).toList();
        for (Event next : byEnd) {
            if ((chain.isEmpty() || chain.getLast().surelyBefore(next))
                    && chain.stream().noneMatch(c -> same(c, next))) {
                chain.add(next);
            }
        }
        return chain;
    }

    private static boolean same(Event a, Event b) {
        Set<String> one = Words.stems(a.told().text());
        Set<String> shared = new HashSet<>(one);
        Set<String> other = Words.stems(b.told().text());
        shared.retainAll(other);
        return shared.size() > SAME * Math.min(one.size(), other.size());
    }

    /** Some of a chain, from all along it. */
    private static List<Event> spread(List<Event> chain) {
        int count = Math.min(MOST, chain.size());
        List<Event> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(chain.get(count == 1 ? 0 : i * (chain.size() - 1) / (count - 1)));
        }
        return some.stream().distinct().toList();
    }

    private Draft draft(EssayLanguage essay, List<Event> events) {
        List<Target> targets = Stream.concat(
                        events.stream()
                                .map(e -> Target.in(essay.text(), null, e.told().span(), Target.Role.STIMULUS)),
                        events.stream()
                                .map(e -> Target.in(
                                        essay.text(), null, e.told().line().span(), Target.Role.EVIDENCE)))
                .toList();
        List<Form.Option> lines = events.stream()
                .map(e -> e.told().option(essay, "The essay dates this " + e.date() + "."))
                .toList();
        double weight = events.stream()
                .mapToDouble(e -> essay.terms().weightOf(e.told().text()))
                .average()
                .orElse(0);
        return new Draft(
                kind(),
                "chronology/dates",
                "The essay tells of all these events. Put them in the order in which they happened, the earliest"
                        + " first.",
                null,
                new Form.Ordering(lines),
                targets,
                "The essay dates them: "
                        + events.stream()
                                .map(e -> e.date() + ", "
                                        + Prose.quoted(Prose.beginning(e.told().text(), 9)))
                                .collect(Collectors.joining("; "))
                        + ".",
                Level.INFER,
                0.6,
                0.72 + 0.2 * weight,
                events.getFirst().told().line().region(),
                events.getFirst().told().span());
    }
}
