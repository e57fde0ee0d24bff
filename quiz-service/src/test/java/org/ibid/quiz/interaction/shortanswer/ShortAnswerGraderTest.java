package org.ibid.quiz.interaction.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.KeyEdit;
import org.ibid.quiz.interaction.Setting;
import org.ibid.quiz.language.Words;
import org.junit.jupiter.api.Test;

class ShortAnswerGraderTest {

    private static final Interaction.ShortAnswer FIELD = new Interaction.ShortAnswer(300);
    private static final String MODEL = "The pump drew its water from a well beside a cesspool.";
    private static final ShortAnswerKey KEY =
            ShortAnswerKey.of(MODEL, "Why did the people at the pump fall ill?", stem -> 2);

    private final ShortAnswerGrader grader = new ShortAnswerGrader();

    private Outcome grade(String typed, Setting setting) {
        return grader.grade(FIELD, KEY, new Response.ShortAnswer(typed), setting);
    }

    @Test
    void aMarkIsOnlySuggestedHoweverGoodOrBadTheAnswer() {
        assertThat(grade(MODEL, Setting.GRADED))
                .isEqualTo(new Outcome(1, Outcome.State.SUGGESTED, "Names everything."));
        Outcome nothing = grade("I do not know.", Setting.GRADED);
        assertThat(nothing.state()).isEqualTo(Outcome.State.SUGGESTED);
        assertThat(nothing.counts()).isFalse();
        assertThat(nothing.remark()).contains("cesspool");
    }

    @Test
    void inPracticeAnAnswerThatNamesEnoughIsAcceptedAndNoneIsRejected() {
        assertThat(grade("A cesspool lay beside the well that the water was drawn from.", Setting.PRACTICE)
                        .state())
                .isEqualTo(Outcome.State.SUGGESTED); // "drew" is no "drawn": a teacher sees it
        assertThat(grade("It drew water from a well beside cesspools", Setting.PRACTICE))
                .extracting(Outcome::state, Outcome::score)
                .containsExactly(Outcome.State.AUTO_PROVISIONAL, 1.0);
        assertThat(grade("bad air", Setting.PRACTICE).state()).isEqualTo(Outcome.State.SUGGESTED);
    }

    @Test
    void aTurnOfNegationIsNeverAccepted() {
        Outcome turned =
                grade("The pump did not draw: it never drew its water, no well beside a cesspool", Setting.PRACTICE);
        assertThat(turned.state()).isEqualTo(Outcome.State.SUGGESTED);
        assertThat(turned.score()).isLessThanOrEqualTo(0.5);
        assertThat(turned.remark()).contains("negation");
        assertThat(ShortAnswerGrader.negated("not only the well")).isFalse();
        assertThat(ShortAnswerGrader.negated("it wasn’t the well")).isTrue();
        assertThat(ShortAnswerGrader.negated("it is not true that it was not the well"))
                .isFalse();
    }

    @Test
    void aWordOfTheQuestionWeighsLess() {
        assertThat(KEY.concepts().stream()
                        .filter(c -> c.words().contains("pump"))
                        .findFirst()
                        .orElseThrow()
                        .weight())
                .isCloseTo(2 * ShortAnswerKey.ASKED, within(1e-9));
    }

    @Test
    void aTeacherReadsWholeWordsAndNeverStems() {
        ShortAnswerKey key =
                ShortAnswerKey.of("Henry James visited the parish’s meetings weekly.", "Who came?", stem -> 1);
        assertThat(grader.accepted(key)).containsExactly("Henry", "James", "visited", "parish", "meetings", "weekly");
        assertThat(grader.grade(FIELD, key, new Response.ShortAnswer("Henry came each week."), Setting.GRADED)
                        .remark())
                .isEqualTo("Does not name: James, visited, parish, meetings.");
    }

    @Test
    void aKeyThatWasKeptAsStemsIsReadInWholeWordsAndGradesAsBefore() {
        ShortAnswerKey kept = new ShortAnswerKey(
                "Davies denied it.",
                List.of(
                        new ShortAnswerKey.Concept(List.of("dav"), 3),
                        new ShortAnswerKey.Concept(List.of("den", "refused flatly"), 1)));
        assertThat(grader.accepted(kept)).containsExactly("Davies", "denied | refused flatly");
        assertThat(ShortAnswerGrader.recall(kept.concepts(), "It was Davies.")).isEqualTo(0.75);

        KeyEdit edit = grader.fromForm(FIELD, kept, form("Davies denied it.", grader.accepted(kept)));
        assertThat(edit).isEqualTo(new KeyEdit.Accepted(kept));
    }

    @Test
    void aTeachersModelMustSayAllThatItRequires() {
        KeyEdit edit = grader.fromForm(FIELD, KEY, form("A cesspool leaked.", List.of("cesspool | sewer", "leak")));
        assertThat(edit).isInstanceOfSatisfying(KeyEdit.Accepted.class, accepted -> {
            ShortAnswerKey key = (ShortAnswerKey) accepted.key();
            assertThat(key.concepts().getFirst().words()).containsExactly("cesspool", "sewer");
            assertThat(ShortAnswerGrader.recall(key.concepts(), "the sewers were leaking"))
                    .isEqualTo(1);
        });
        assertThat(grader.fromForm(FIELD, KEY, form("Bad air.", List.of("cesspool"))))
                .isInstanceOf(KeyEdit.Refused.class);
    }

    @Property
    void whatEveryAnswerMustSayStandsInTheModelAndTheModelSaysIt(@ForAll("sentences") String model) {
        ShortAnswerKey key = ShortAnswerKey.of(model, "", stem -> 1);
        assertThat(grader.accepted(key)).allMatch(word -> Words.stands(word, model));
        assertThat(key.concepts()).isNotEmpty();
        assertThat(ShortAnswerGrader.recall(key.concepts(), model)).isCloseTo(1, within(1e-9));
    }

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> root =
                Arbitraries.of("meet", "James", "activit", "Snow", "organis", "class", "well-kept", "1854");
        Arbitrary<String> ending =
                Arbitraries.of("", "s", "es", "ies", "ing", "ings", "ed", "ly", "ation", "ations", "’s", "'s");
        return Combinators.combine(root, ending)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words) + ".");
    }

    private static KeyForm form(String model, List<String> concepts) {
        return new KeyForm("a", new Response.ShortAnswer(model), concepts, Map.of());
    }

    @Property
    void sayingMoreNeverLowersTheRecall(
            @ForAll @StringLength(max = 60) String typed, @ForAll @StringLength(max = 60) String more) {
        double before = ShortAnswerGrader.recall(KEY.concepts(), typed);
        assertThat(before).isBetween(0.0, 1.0);
        assertThat(ShortAnswerGrader.recall(KEY.concepts(), typed + " well " + more))
                .isGreaterThan(0);
        assertThat(ShortAnswerGrader.recall(KEY.concepts(), typed + ". " + MODEL))
                .isCloseTo(1, within(1e-9));
    }
}
