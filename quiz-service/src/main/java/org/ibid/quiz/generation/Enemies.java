package org.ibid.quiz.generation;

import java.util.List;
import java.util.stream.IntStream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.Words;

/** Items that must not stand in one quiz: one of them says what the other asks, or both show the same words. */
final class Enemies {

    /** Name of the check that holds them; it passes always, the draw reads its evidence. */
    static final String GATE = "enemies";

    private Enemies() {}

    /** True when one draft gives the other away. */
    static boolean are(Draft a, Draft b) {
        return tells(a, b) || tells(b, a) || (meet(a, b) && !selects(a) && !selects(b));
    }

    private static boolean meet(Draft a, Draft b) {
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

    /** One shows the sentence of the other with the answer in it. */
    private static boolean tells(Draft one, Draft other) {
        String shown = one.prompt();
        return shown != null
                && !selects(other)
                && one.targets().getFirst().position().span().overlaps(other.anchor())
                && Words.stands(other.form().key(), shown);
    }

    /** @param ranked in order; numbers in the evidence count from 1 */
    static Certificate.Check check(int index, List<Ranking.Ranked> ranked) {
        List<String> numbers = IntStream.range(0, ranked.size())
                .filter(i -> i != index
                        && are(
                                ranked.get(i).passed().draft(),
                                ranked.get(index).passed().draft()))
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
