package org.ibid.quiz.generation;

import java.util.List;
import java.util.stream.IntStream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ShownPlace;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.Words;

/** Items that must not stand in one quiz: one of them says what the other asks, or both show the same words. */
final class Enemies {

    /** Name of the check that holds them; it passes always, the draw reads its evidence. */
    static final String GATE = "enemies";

    /** @param shows the places whose words a learner reads in the draft */
    private record Side(Draft draft, List<ShownPlace> shows) {

        static Side of(Draft draft) {
            return new Side(draft, ShownPlace.in(draft.body()));
        }
    }

    private Enemies() {}

    /** True when one draft gives the other away. */
    static boolean are(Draft a, Draft b) {
        return are(Side.of(a), Side.of(b));
    }

    private static boolean are(Side a, Side b) {
        return tells(a, b) || tells(b, a) || (meet(a.draft(), b.draft()) && !selects(a.draft()) && !selects(b.draft()));
    }

    /** True where both hang on the same words. */
    static boolean meet(Draft a, Draft b) {
        return places(a).stream().anyMatch(one -> places(b).stream().anyMatch(one::overlaps));
    }

    /** Where a draft hangs: one place, or as many as there are rows to match or lines to order. */
    private static List<Span> places(Draft draft) {
        return draft.form() instanceof Form.Matching || draft.form() instanceof Form.Ordering
                ? draft.targets(Target.Role.STIMULUS).stream()
                        .filter(t -> t.footnote() == null)
                        .map(t -> t.position().span())
                        .toList()
                : List.of(draft.anchor());
    }

    private static boolean selects(Draft draft) {
        return draft.form() instanceof Form.Selection;
    }

    /** One shows the sentence of the other with the answer in it, or the words that prove the other's answer. */
    private static boolean tells(Side one, Side other) {
        if (selects(other.draft())) {
            return false;
        }
        String shown = one.draft().prompt();
        return (shown != null
                        && one.draft()
                                .targets()
                                .getFirst()
                                .position()
                                .span()
                                .overlaps(other.draft().anchor())
                        && Words.stands(other.draft().form().key(), shown))
                || other.draft().targets(Target.Role.EVIDENCE).stream()
                        .anyMatch(proof -> one.shows().stream().anyMatch(place -> place.overlaps(proof)));
    }

    /** @param ranked in order; numbers in the evidence count from 1 */
    static List<Certificate.Check> checks(List<Ranking.Ranked> ranked) {
        List<Side> sides = ranked.stream().map(r -> Side.of(r.passed().draft())).toList();
        return IntStream.range(0, sides.size())
                .mapToObj(index -> check(index, sides))
                .toList();
    }

    private static Certificate.Check check(int index, List<Side> sides) {
        List<String> numbers = IntStream.range(0, sides.size())
                .filter(i -> i != index && are(sides.get(i), sides.get(index)))
                .mapToObj(i -> "item" + (i + 1))
                .toList();
        return new Certificate.Check(
                GATE,
                true,
                numbers.isEmpty()
                        ? "It may stand in a quiz with any other item."
                        : "Not in one quiz with " + String.join(", ", numbers)
                                + ", which gives it away or is given away.");
    }
}
