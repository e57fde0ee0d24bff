package org.ibid.quiz.interaction.multiplechoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.KeyEdit;
import org.junit.jupiter.api.Test;

class MultipleChoiceGraderTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d", "e");
    private static final Interaction.MultipleChoice OPTIONS = new Interaction.MultipleChoice(
            ALL.stream()
                    .map(id -> new Interaction.SimpleChoice(id, "Source " + id))
                    .toList(),
            5);

    private final MultipleChoiceGrader grader = new MultipleChoiceGrader();

    private double score(List<String> right, List<String> chosen) {
        return grader.grade(OPTIONS, new MultipleChoiceKey(right, Map.of()), new Response.MultipleChoice(chosen))
                .score();
    }

    @Test
    void wrongOptionsTakeAwayWhatTheyAreWorthAmongTheWrongOnes() {
        List<String> right = List.of("a", "b");
        assertThat(score(right, List.of("a", "b"))).isEqualTo(1);
        assertThat(score(right, List.of("a"))).isEqualTo(0.5);
        assertThat(score(right, List.of("a", "b", "c"))).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score(right, List.of("a", "c"))).isCloseTo(1.0 / 6, within(1e-9));
        assertThat(score(right, List.of("c", "d"))).isZero();
        assertThat(score(right, ALL)).isZero();
        assertThat(score(right, List.of())).isZero();
    }

    @Test
    void aTeachersFormNeedsARightOptionAndAWrongOne() {
        assertThat(grader.fromForm(OPTIONS, null, form(List.of("b", "a"))))
                .isEqualTo(new KeyEdit.Accepted(new MultipleChoiceKey(List.of("a", "b"), Map.of("c", "Not used."))));
        assertThat(grader.fromForm(OPTIONS, null, form(ALL))).isInstanceOf(KeyEdit.Refused.class);
        assertThat(grader.fromForm(OPTIONS, null, form(List.of()))).isInstanceOf(KeyEdit.Refused.class);
    }

    @Test
    void noMoreThanTheLimitCanBeChosen() {
        Interaction.MultipleChoice two = new Interaction.MultipleChoice(OPTIONS.choices(), 2);
        assertThat(grader.misfit(two, new Response.MultipleChoice(List.of("a", "b", "c"))))
                .isPresent();
        assertThat(grader.misfit(two, new Response.MultipleChoice(List.of("z"))))
                .isPresent();
        assertThat(grader.misfit(two, new Response.MultipleChoice(List.of("a", "b"))))
                .isEmpty();
    }

    private static KeyForm form(List<String> right) {
        return new KeyForm("a", new Response.MultipleChoice(right), List.of(), Map.of("a", "gone", "c", "Not used."));
    }

    @Property
    void scoresLieBetweenNoneAndWholeAndAllOfItIsRightOnlyOnce(
            @ForAll @Size(min = 1, max = 4) Set<@IntRange(max = 4) Integer> right,
            @ForAll @Size(max = 5) Set<@IntRange(max = 4) Integer> chosen) {
        double score = score(ids(right), ids(chosen));
        assertThat(score).isBetween(0.0, 1.0);
        assertThat(score == 1).isEqualTo(right.equals(chosen));
        assertThat(score(ids(right), ALL)).isZero();
    }

    @Property
    void oneMoreRightOptionGainsAndOneMoreWrongOneDoesNot(
            @ForAll @Size(min = 1, max = 4) Set<@IntRange(max = 4) Integer> right,
            @ForAll @Size(max = 5) Set<@IntRange(max = 4) Integer> chosen,
            @ForAll @IntRange(max = 4) int more) {
        List<String> all = new ArrayList<>(ids(chosen));
        all.addAll(ids(Set.of(more)));
        double gain = score(ids(right), all) - score(ids(right), ids(chosen));
        if (right.contains(more)) {
            assertThat(gain).isGreaterThanOrEqualTo(0);
        } else {
            assertThat(gain).isLessThanOrEqualTo(0);
        }
    }

    private static List<String> ids(Set<Integer> numbers) {
        return Stream.of(numbers).flatMap(Set::stream).map(ALL::get).toList();
    }
}
