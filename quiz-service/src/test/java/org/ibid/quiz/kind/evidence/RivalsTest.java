package org.ibid.quiz.kind.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ibid.quiz.kind.Essays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a sentence from being asked for: it does not assert it, or another does the same without the signal. */
class RivalsTest {

    private static final String AROUND =
            "The council of Harbury met in the old school. The wells lay behind the church.";
    private static final String REST = "The engine of the company stood beside the river. Every street had a drain.";

    private static final String REASON = "The tanners kept pumps of their own, for the river was soft and cheap.";
    private static final String CONTRAST = "However, the engine of the hill was always in motion.";
    private static final String CONSEQUENCE = "Hence the lower town drank from the river all year.";
    private static final String COMPARISON = "The water of the hill was clearer than that of the river.";
    private static final String INSTANCE = "For example, the brewery paid for its own pump in 1850.";
    private static final String LIKENESS = "A pump with a filter is like a door with a lock.";

    private static Stream<String> rules(String... sentences) {
        return Essays.drafts(new EvidenceGenerator(), AROUND + " " + String.join(" ", sentences) + " " + REST).stream()
                .map(d -> d.rule());
    }

    @Test
    void everyOneOfThemIsAskedForWhereNothingElseDoesTheSame() {
        assertThat(rules(REASON)).contains("evidence/reason");
        assertThat(rules(CONTRAST)).contains("evidence/contrast");
        assertThat(rules(CONSEQUENCE)).contains("evidence/consequence");
        assertThat(rules(COMPARISON)).contains("evidence/comparison");
        assertThat(rules(INSTANCE)).contains("evidence/instance");
        assertThat(rules(LIKENESS)).contains("evidence/likeness");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cheap coal made the engine a habit of the town.",
                "The brewers live on this condition.",
                "The ground of the complaint was the smell.",
                "The price depends on the season.",
                "So loud was the engine that the mayor slept in the mill.",
                "A second pump helps to create a second queue.",
                "The more the engine ran, the more the brewers drank.",
                "A well is foul when the street is foul.",
                "Unless the pump runs, the brewers go to the hill.",
                "The mill naturally smelt of hides.",
                "Sad years taught the tanners thrift by starving them."
            })
    void aCauseGroundConditionOrResultInAnotherSentenceKeepsReasonAndConsequenceFromBeingAsked(String rival) {
        assertThat(rules(REASON, rival)).doesNotContain("evidence/reason");
        assertThat(rules(CONSEQUENCE, rival)).doesNotContain("evidence/consequence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The best pump, because the deepest well, is always the one behind the mill.",
                "It is as if a man should leave the table because he was not sure of the soup.",
                "If the tanners keep pumps of their own, it is because the river is soft.",
                "Because they thought, as an old brewer said to me, that the river was soft, they stayed.",
                "The mayor, who drank beer because the water smelt, lived to be ninety.",
                "The tanners say that they keep pumps because the river is soft."
            })
    void aReasonThatHangsOnNoAssertionOfTheAuthorsIsNotAskedFor(String sentence) {
        assertThat(rules(sentence)).doesNotContain("evidence/reason");
    }

    @Test
    void aReasonThatAnswersAQuestionIsHalfAnAnswer() {
        assertThat(rules("Who kept a pump?", REASON)).doesNotContain("evidence/reason");
    }

    @Test
    void aConsequenceWithinASentenceFollowsFromThatSentence() {
        assertThat(rules("Moreover the wells were shallow in those years, and the smell was therefore strong."))
                .doesNotContain("evidence/consequence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On the other hand, the engine of the hill was always in motion.",
                "The hill, on the contrary, kept its engine in motion all year.",
                "However, if the engine stops, the hill goes dry."
            })
    void whatOnlyStandsBesideAnotherCaseIsNoTurn(String sentence) {
        assertThat(rules(sentence)).doesNotContain("evidence/contrast");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pump was never in use.",
                "The pump was a mere ornament of the street.",
                "The noise of the engine was balanced by its strength.",
                "The hill was considerably more loyal to its wells.",
                "The mayor said that “the pump, although old, was sound” that year."
            })
    void aTurnWithoutAMarkOrInSomebodysWordsKeepsTheMarkedOneFromBeingAsked(String rival) {
        assertThat(rules(rival, CONTRAST)).doesNotContain("evidence/contrast");
    }

    @Test
    void theFirstSentenceMayDenyForNothingStandsBeforeIt() {
        assertThat(Essays.drafts(
                        new EvidenceGenerator(),
                        "The council of Harbury never met. " + AROUND + " " + CONTRAST + " " + REST))
                .extracting(d -> d.rule())
                .contains("evidence/contrast");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If we were in the place of the mayor, we should probably take the pump away.",
                "The tanners hold that we must close the wells of the lower town.",
                "We should each take a bucket home, had the mayor a heart."
            })
    void whatWouldBeOrOthersHoldIsNoAdvice(String sentence) {
        assertThat(rules(sentence)).doesNotContain("evidence/advice");
    }

    @Test
    void aFigureOfSpeechMeasuresNothing() {
        assertThat(rules("And of all pumps, what can be clearer than the one of the mill?—that old machine of oak."))
                .doesNotContain("evidence/comparison");
        assertThat(rules(COMPARISON, "The council had to weigh the loss of the well."))
                .doesNotContain("evidence/comparison");
        assertThat(rules(COMPARISON, "The mill was as old as the church.")).doesNotContain("evidence/comparison");
    }

    @Test
    void aRowOfCasesHasNoOneCase() {
        assertThat(rules(INSTANCE, "The mill, too, paid for a pump.")).doesNotContain("evidence/instance");
        assertThat(rules("For instance, in one sense a pump is the property of whoever drinks."))
                .doesNotContain("evidence/instance");
        assertThat(rules(LIKENESS, "Again, a well has a lid.")).doesNotContain("evidence/likeness");
    }

    @Test
    void theRationaleNamesTheWordThatShowsIt() {
        assertThat(Essays.drafts(new EvidenceGenerator(), AROUND + " " + CONTRAST + " " + REST))
                .filteredOn(d -> d.rule().equals("evidence/contrast"))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.rationale()).startsWith("Its “however” sets it against"));
    }
}
