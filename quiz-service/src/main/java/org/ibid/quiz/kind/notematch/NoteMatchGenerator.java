package org.ibid.quiz.kind.notematch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Called;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;

/** Which note stands behind which statement? Three or four that speak of the same thing as their notes; one note is left over. */
public final class NoteMatchGenerator implements Generator {

    static final int FEWEST = 3;
    private static final int ROWS = 4;

    /** One from an essay, two from one with many notes. */
    private static final int MOST = 2;

    private static final double LONGER = 2.5;

    @Override
    public String kind() {
        return "notematch";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new EachItsOwn());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        List<Linked> left = new ArrayList<>(Linked.in(essay));
        List<Draft> drafts = new ArrayList<>();
        List<Linked> group = group(left);
        while (group.size() >= FEWEST && drafts.size() < MOST) {
            left.removeAll(group);
            draft(essay, group).ifPresent(drafts::add);
            group = group(left);
        }
        return drafts;
    }

    /** Those that have most to say first; none of them has anything to do with another. */
    private static List<Linked> group(List<Linked> left) {
        List<Linked> byWorth = left.stream()
                .sorted(Comparator.comparingInt((Linked l) -> -l.called().shown())
                        .thenComparingInt(l -> l.statement().span().start()))
                .toList();
        List<Linked> chosen = new ArrayList<>();
        for (Linked next : byWorth) {
            if (chosen.size() < ROWS
                    && chosen.stream().allMatch(c -> c.apart(next) && alike(c.called(), next.called()))) {
                chosen.add(next);
            }
        }
        chosen.sort(Comparator.comparingInt(l -> l.statement().span().start()));
        return chosen;
    }

    private static boolean alike(Called a, Called b) {
        return Math.max(a.shown(), b.shown()) <= LONGER * Math.min(a.shown(), b.shown());
    }

    private Optional<Draft> draft(EssayLanguage essay, List<Linked> group) {
        return Called.in(essay).stream()
                .filter(c ->
                        group.stream().allMatch(l -> !l.called().equals(c) && l.strangeTo(c) && alike(l.called(), c)))
                .min(Comparator.comparingInt((Called c) -> Math.abs(c.line().index()
                                - group.getFirst().called().line().index()))
                        .thenComparingInt(c -> c.line().index()))
                .map(extra -> draft(essay, group, extra));
    }

    private Draft draft(EssayLanguage essay, List<Linked> group, Called extra) {
        List<Target> targets = new ArrayList<>();
        group.forEach(
                l -> targets.add(Target.in(essay.text(), null, l.statement().span(), Target.Role.STIMULUS)));
        group.forEach(l -> targets.add(
                Target.in(essay.text(), l.called().note().id(), l.called().whole(), Target.Role.EVIDENCE)));
        targets.add(Target.in(essay.text(), extra.note().id(), extra.whole(), Target.Role.CONTRAST));
        List<Form.Matched> pairs = group.stream()
                .map(l -> new Form.Matched(l.statement().text(), l.called().option("")))
                .toList();
        Form.Option over = extra.option("That is note " + extra.note().label() + ", which stands elsewhere: "
                + Prose.quoted(Prose.beginning(extra.line().text(), 14)));
        double weight = group.stream()
                .mapToDouble(l -> essay.terms().weightOf(l.statement().text()))
                .average()
                .orElse(0);
        return new Draft(
                kind(),
                "notematch/notes",
                "Match each statement of the essay with the note that the essay sets to it. One note belongs to none.",
                null,
                new Form.Matching(pairs, List.of(over)),
                targets,
                rationale(group),
                Level.SOURCE,
                0.6,
                0.84 + 0.1 * weight,
                group.getFirst().statement().line().region(),
                group.getFirst().statement().span());
    }

    private static String rationale(List<Linked> group) {
        StringBuilder words = new StringBuilder("The marks of the notes stand in the essay.");
        for (Linked linked : group) {
            words.append(" Note ")
                    .append(linked.called().note().label())
                    .append(": ")
                    .append(Prose.quoted(Prose.beginning(linked.statement().text(), 10)));
        }
        return words.toString();
    }
}
