package org.ibid.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Suggestions for short answers, learnt from teachers' decisions alone. */
class LearntTest {

    private static final String ASKED = "Why did the miller keep a second ledger?";
    private static final String RIGHT = "He kept it to hide the grain that he sold without paying the tithe.";

    private static final List<String> GOOD = List.of(
            "to hide grain sold without the tithe",
            "because he sold grain and hid it from the tithe",
            "he was hiding grain sales and paid no tithe",
            "so that nobody saw the grain sold without tithe");
    private static final List<String> BAD = List.of(
            "the miller kept a second ledger",
            "because the river was high that spring",
            "his wife liked numbers",
            "the bank told him to keep it");

    @Example
    void teachersWhoSaidSoAreFollowed() {
        Learnt learnt = Learnt.from(decisions(12, 0.5)).orElseThrow();

        assertThat(suggested(learnt, "he hid the grain he sold and never paid the tithe"))
                .isGreaterThan(0.7);
        assertThat(suggested(learnt, "the second ledger was kept by the miller"))
                .isLessThan(0.3);
        assertThat(learnt.from()).isEqualTo(24);
    }

    @Example
    void fewDecisionsTeachNothing() {
        assertThat(Learnt.from(decisions(9, 0.5))).isEmpty();
    }

    @Example
    void decisionsThatAllSayTheSameTeachNothing() {
        assertThat(Learnt.from(decisions(20, 0.5).stream()
                        .filter(one -> one.score() == 1)
                        .toList()))
                .isEmpty();
    }

    @Example
    void ruleThatIsAlwaysRightIsNotReplaced() {
        List<Learnt.Decision> right = decisions(12, 0.5).stream()
                .map(one -> new Learnt.Decision(one.overlap(), one.score(), one.score()))
                .toList();

        assertThat(Learnt.from(right)).isEmpty();
    }

    @Property(tries = 200)
    void suggestionIsAShareOfThePoint(@ForAll @StringLength(max = 200) String answer) {
        assertThat(suggested(Learnt.from(decisions(12, 0.5)).orElseThrow(), answer))
                .isBetween(0.0, 1.0);
    }

    private static double suggested(Learnt learnt, String answer) {
        return learnt.suggests(Overlap.of(ASKED, RIGHT, answer));
    }

    /** @param rule what the rule suggested for every one of them */
    private static List<Learnt.Decision> decisions(int ofEach, double rule) {
        List<Learnt.Decision> decisions = new ArrayList<>();
        IntStream.range(0, ofEach).forEach(n -> {
            decisions.add(decided(GOOD.get(n % GOOD.size()), rule, 1));
            decisions.add(decided(BAD.get(n % BAD.size()), rule, 0));
        });
        return decisions;
    }

    private static Learnt.Decision decided(String answer, double rule, double score) {
        return new Learnt.Decision(Overlap.of(ASKED, RIGHT, answer), rule, score);
    }
}
