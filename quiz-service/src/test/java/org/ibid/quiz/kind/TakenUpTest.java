package org.ibid.quiz.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bare <i>the</i> means what the paragraph has brought in; out of its place nobody knows what. */
class TakenUpTest {

    private static boolean takenUp(String ahead, String sentence) {
        EssayLanguage essay = Essays.tagged(ahead + " " + sentence);
        return TakenUp.in(essay, essay.lines().getLast().span()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The guards gave the bags as their only reason.",
                "Most clerks of the county had forgotten the bags.",
                "In the spring the bags were carried to the mill."
            })
    void whatWasBroughtInBeforeIsTakenUp(String sentence) {
        assertThat(takenUp("The post office sent letters in sealed bags.", sentence))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The guards gave the bags of the mail as their only reason.",
                "The guards carried bags, and the bags were sealed.",
                "The guards gave the weather as their only reason."
            })
    void whatIsSaidToBeWhichOrIsNewStandsAlone(String sentence) {
        assertThat(takenUp("The post office sent letters in sealed bags.", sentence))
                .isFalse();
    }
}
