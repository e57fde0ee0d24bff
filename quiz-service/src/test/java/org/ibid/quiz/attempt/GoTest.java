package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.ItemStep;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.item.KeyedRevision;

/** What several goes at an item come to. */
class GoTest {

    private static final Interaction OPTIONS = new Interaction.Choice(Stream.of("a", "b", "c")
            .map(id -> new Interaction.SimpleChoice(id, id))
            .toList());
    private static final ItemBody BODY = ItemBody.of(
            "kind",
            "Which?",
            List.of(new Target(
                    null,
                    null,
                    "p1",
                    new TextPositionSelector(0, 1),
                    new TextQuoteSelector("x", "", ""),
                    Target.Role.STIMULUS)),
            List.of(new ItemBody.Part("a", null, OPTIONS, null), new ItemBody.Part("b", null, OPTIONS, null)));
    private static final KeyedRevision KEYS = new KeyedRevision(
            UUID.randomUUID(),
            Map.of("a", new ChoiceKey("b", Map.of()), "b", new ChoiceKey("b", Map.of())),
            "Because.");

    @Example
    void halfRightItemLosesAShareOfTheWholeItem() {
        assertThat(counted(List.of(new Go(answers("b", "a"), 25)))).isCloseTo(0.5, within(1e-9));
        assertThat(counted(List.of(new Go(answers("b", "b"), 25)))).isCloseTo(1.5, within(1e-9));
    }

    @Example
    void earlierTryCountsWhereTheLaterIsWorthLess() {
        assertThat(counted(List.of(new Go(answers("b", "b"), 0), new Go(answers("a", "a"), 10))))
                .isEqualTo(2);
    }

    @Example
    void whatWasTriedLastIsNoFurtherGo() {
        During during = new During(During.Shown.WHY, 3, 30, true, true, 5);
        Go.Step hint = new Go.Step(ItemStep.Kind.HINT, 0, Map.of());
        Go.Step tried = new Go.Step(ItemStep.Kind.TRY, 5, answers("a", "a"));

        assertThat(Go.of(during, List.of(hint, tried), answers("a", "a")))
                .extracting(Go::percentOff)
                .containsExactly(5);
        assertThat(Go.of(during, List.of(hint, tried), answers("b", "a")))
                .extracting(Go::percentOff)
                .containsExactly(5, 35);
        assertThat(Go.of(during, List.of(hint), answers("b", "a")))
                .extracting(Go::percentOff)
                .containsExactly(5);
    }

    @Property
    void furtherGoNeverLosesAnythingAndNothingIsBelowNoneOrAboveAll(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 8) Integer> given,
            @ForAll @IntRange(max = 100) int penalty) {
        double before = -1;
        for (int n = 1; n <= given.size(); n++) {
            double now = counted(goes(given.subList(0, n), penalty));
            assertThat(now).isBetween(0.0, 2.0).isGreaterThanOrEqualTo(before - 1e-9);
            before = now;
        }
    }

    @Property
    void costlierTryIsNeverWorthMore(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 8) Integer> given,
            @ForAll @IntRange(max = 99) int penalty) {
        assertThat(counted(goes(given, penalty + 1))).isLessThanOrEqualTo(counted(goes(given, penalty)) + 1e-9);
    }

    private static List<Go> goes(List<Integer> given, int penalty) {
        During during = new During(During.Shown.WHY, 3, penalty, true, true, 0);
        return Stream.iterate(0, n -> n < given.size(), n -> n + 1)
                .map(n -> new Go(answers(option(given.get(n) / 3), option(given.get(n) % 3)), during.percentOff(n, 0)))
                .toList();
    }

    private static String option(int number) {
        return List.of("a", "b", "c").get(number);
    }

    private static Map<String, Response> answers(String one, String other) {
        return Map.of("a", new Response.Choice(one), "b", new Response.Choice(other));
    }

    private static double counted(List<Go> goes) {
        return Grading.best(BODY, KEYS, goes, (part, response) -> null).values().stream()
                .mapToDouble(Outcome::counted)
                .sum();
    }
}
