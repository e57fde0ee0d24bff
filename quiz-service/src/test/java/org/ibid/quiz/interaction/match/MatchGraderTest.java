package org.ibid.quiz.interaction.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Interaction.SimpleChoice;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.KeyEdit;
import org.junit.jupiter.api.Test;

class MatchGraderTest {

    private static final List<String> ROWS = List.of("r01", "r02", "r03", "r04");
    private static final List<String> CHOICES = List.of("a", "b", "c", "d", "e");
    private static final Interaction.Match TABLE = new Interaction.Match(
            ROWS.stream().map(id -> new SimpleChoice(id, "“Words " + id + "”")).toList(),
            CHOICES.stream().map(id -> new SimpleChoice(id, "Speaker " + id)).toList(),
            false);
    private static final MatchKey KEY = new MatchKey(pairs(List.of(0, 1, 2, 3)));

    private final MatchGrader grader = new MatchGrader();

    private double score(List<Integer> choices) {
        return grader.grade(TABLE, KEY, new Response.Match(pairs(choices))).score();
    }

    private static List<Response.Pair> pairs(List<Integer> choices) {
        List<Response.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            pairs.add(new Response.Pair(ROWS.get(i), CHOICES.get(choices.get(i))));
        }
        return pairs;
    }

    @Test
    void rightRowsOfAllRowsCount() {
        assertThat(score(List.of(0, 1, 2, 3))).isEqualTo(1);
        assertThat(score(List.of(1, 0, 2, 3))).isEqualTo(0.5);
        assertThat(score(List.of(0))).isEqualTo(0.25);
        assertThat(score(List.of())).isZero();
    }

    @Test
    void aRowIsAnsweredOnceAndAnEmptyOneNotAtAll() {
        Response.Match twice = new Response.Match(
                List.of(new Response.Pair("r01", "b"), new Response.Pair("r01", "a"), new Response.Pair("r02", "")));
        assertThat(twice.pairs()).containsExactly(new Response.Pair("r01", "b"));
        assertThat(new Response.Match(List.of(new Response.Pair("r02", ""))).isBlank())
                .isTrue();
    }

    @Test
    void aTeachersFormNeedsEveryRow() {
        assertThat(grader.fromForm(TABLE, KEY, form(List.of(4, 1, 2, 3))))
                .isEqualTo(new KeyEdit.Accepted(new MatchKey(pairs(List.of(4, 1, 2, 3)))));
        assertThat(grader.fromForm(TABLE, KEY, form(List.of(0, 1)))).isInstanceOf(KeyEdit.Refused.class);
    }

    @Test
    void theRightAnswerIsSaidRowByRow() {
        assertThat(grader.words(TABLE, KEY)).startsWith("“Words r01” → Speaker a; ");
        assertThat(grader.misfit(TABLE, new Response.Match(List.of(new Response.Pair("r09", "a")))))
                .isPresent();
    }

    private static KeyForm form(List<Integer> choices) {
        return new KeyForm("a", new Response.Match(pairs(choices)), List.of(), Map.of());
    }

    @Property
    void everyRowPutRightGainsItsShare(
            @ForAll @Size(4) List<@IntRange(max = 4) Integer> choices, @ForAll @IntRange(max = 3) int row) {
        List<Integer> better = new ArrayList<>(choices);
        better.set(row, row);
        double gain = choices.get(row) == row ? 0 : 0.25;
        assertThat(score(choices)).isBetween(0.0, 1.0);
        assertThat(score(better) - score(choices)).isCloseTo(gain, within(1e-9));
    }

    @Property
    void theOrderInWhichRowsAreAnsweredDoesNotMatter(@ForAll @Size(4) List<@IntRange(max = 4) Integer> choices) {
        assertThat(new Response.Match(pairs(choices).reversed())).isEqualTo(new Response.Match(pairs(choices)));
    }
}
