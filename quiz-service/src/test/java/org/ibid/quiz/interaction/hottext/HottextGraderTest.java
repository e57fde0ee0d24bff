package org.ibid.quiz.interaction.hottext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.KeyEdit;
import org.junit.jupiter.api.Test;

class HottextGraderTest {

    private static final Interaction.Hottext PASSAGE = new Interaction.Hottext(
            IntStream.rangeClosed(1, 9)
                    .mapToObj(
                            i -> new Interaction.Hotspan("s" + i, new Span(i * 10, i * 10 + 9), "Sentence " + i + "."))
                    .toList(),
            9);

    private final HottextGrader grader = new HottextGrader();

    private double score(List<List<String>> gold, List<String> selected) {
        return grader.grade(PASSAGE, new HottextKey(gold), new Response.Hottext(selected))
                .score();
    }

    @Test
    void theBestGoldSetCounts() {
        List<List<String>> gold = List.of(List.of("s1"), List.of("s2", "s3"));
        assertThat(score(gold, List.of("s1"))).isEqualTo(1);
        assertThat(score(gold, List.of("s3", "s2"))).isEqualTo(1);
        assertThat(score(gold, List.of("s2"))).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score(gold, List.of("s4"))).isZero();
        assertThat(score(gold, List.of())).isZero();
    }

    @Test
    void selectingMoreThanThreeTimesTheGoldGetsHalfAtMost() {
        List<List<String>> gold = List.of(List.of("s1"));
        assertThat(score(gold, List.of("s1", "s2"))).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(score(gold, List.of("s1", "s2", "s3", "s4"))).isLessThanOrEqualTo(0.5);
        List<List<String>> two = List.of(List.of("s1", "s2"));
        assertThat(score(two, List.of("s1", "s2", "s3", "s4", "s5", "s6", "s7")))
                .isLessThanOrEqualTo(0.5);
    }

    @Test
    void anUnchangedSelectionKeepsTheOtherGoldSets() {
        HottextKey before = new HottextKey(List.of(List.of("s1"), List.of("s1", "s2")));
        assertThat(grader.fromForm(PASSAGE, before, form("s1"))).isEqualTo(new KeyEdit.Accepted(before));
        assertThat(grader.fromForm(PASSAGE, before, form("s4")))
                .isEqualTo(new KeyEdit.Accepted(new HottextKey(List.of(List.of("s4")))));
        assertThat(grader.fromForm(PASSAGE, before, form())).isInstanceOf(KeyEdit.Refused.class);
        assertThat(grader.fromForm(PASSAGE, before, form("s77"))).isInstanceOf(KeyEdit.Refused.class);
    }

    private static KeyForm form(String... selected) {
        return new KeyForm("a", new Response.Hottext(List.of(selected)), List.of(), Map.of());
    }

    @Property
    void scoresLieBetweenNoneAndWholeAndGoldIsWhole(
            @ForAll @Size(min = 1, max = 5) Set<@IntRange(min = 1, max = 9) Integer> gold,
            @ForAll @Size(max = 9) Set<@IntRange(min = 1, max = 9) Integer> selected) {
        double score = score(List.of(ids(gold)), ids(selected));
        assertThat(score).isBetween(0.0, 1.0);
        assertThat(score == 1).isEqualTo(gold.equals(selected));
        assertThat(score(List.of(ids(gold)), ids(gold))).isEqualTo(1);
    }

    @Property
    void oneMoreRightSentenceNeverLowersTheScore(
            @ForAll @Size(min = 2, max = 5) Set<@IntRange(min = 1, max = 9) Integer> gold,
            @ForAll @Size(max = 4) Set<@IntRange(min = 1, max = 9) Integer> selected) {
        List<String> more = new ArrayList<>(ids(selected));
        ids(gold).stream().filter(id -> !more.contains(id)).findFirst().ifPresent(more::add);
        if (more.size() <= HottextGrader.LAVISH * gold.size()) {
            assertThat(score(List.of(ids(gold)), more))
                    .isGreaterThanOrEqualTo(score(List.of(ids(gold)), ids(selected)));
        }
    }

    private static List<String> ids(Set<Integer> numbers) {
        return numbers.stream().sorted().map(n -> "s" + n).toList();
    }
}
