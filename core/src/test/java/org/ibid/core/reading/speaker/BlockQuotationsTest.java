package org.ibid.core.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockQuotationsTest {

    private static final String BLOCK = "> It is not to be believed what was done here in a single night.";

    @Test
    void introductionThatSaysWhoWrites() {
        assertThat(Heard.in("Murphy writes:", BLOCK)).containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in("The night was well described by Murphy:", BLOCK)).containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in("It is here that Murphy provides a bleak analysis of the threat:", BLOCK))
                .containsExactly(List.of("Ann Murphy"));
    }

    @Test
    void accountPromisedEarlierInTheIntroduction() {
        assertThat(Heard.in(
                        "Victor Serge has left us this description of the night. Nobody slept. It was cold:", BLOCK))
                .containsExactly(List.of("Victor Serge"));
    }

    @Test
    void introductionWithoutAPersonGivesNone() {
        assertThat(Heard.in("War was already looming in the south:", BLOCK)).containsExactly(List.of());
    }

    @Test
    void paragraphBehindABlockMayGoOnWithAPronoun() {
        assertThat(Heard.in("Murphy writes:", BLOCK, "“I record”, she adds, “that only one of them came back.”"))
                .contains(List.of("Ann Murphy"), List.of("Ann Murphy"));
    }

    @Test
    void aParagraphInMarksBehindAColonIsIntroducedByTheOneBefore() {
        assertThat(Heard.in(
                        "Regarding the land of the parish, Ann Murphy said:",
                        "“The land was never theirs to give. It was ours from the first day.”"))
                .containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in(
                        "Regarding the land of the parish, Ann Murphy said much.",
                        "“The land was never theirs to give. It was ours from the first day.”"))
                .containsExactly(List.of());
        assertThat(Heard.in(
                        "The next day Ann Murphy received the following letter:",
                        "“The land was never theirs to give. It was ours from the first day.”"))
                .containsExactly(List.of());
    }

    @Test
    void aSpeechOrALetterIntroducesItsWords() {
        assertThat(Heard.in(
                        "In May Murphy made a speech, “On the Land of the Parish” (printed in June), on the motion:",
                        BLOCK))
                .contains(List.of("Ann Murphy"));
        assertThat(Heard.in(
                        "In May, Murphy’s Speech to the Tenants was known for its defence of the old rule that nobody may"
                                + " sell:",
                        BLOCK))
                .containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in(
                        "Murphy prized the land above all else, reminding the court that what it brought in was more than"
                                + " any rent:",
                        BLOCK))
                .containsExactly(List.of("Ann Murphy"));
        assertThat(Heard.in(
                        "In May, Murphy delivered a speech on the land. The tenants had built walls and ditches there:",
                        BLOCK))
                .containsExactly(List.of("Ann Murphy"));
    }

    @Test
    void whoeverActsLastMayBeTheSpeakerInstead() {
        assertThat(Heard.in(
                        "In May, Murphy delivered a speech on the land. Serge and the tenants had built walls there:",
                        BLOCK))
                .containsExactly(List.of());
        assertThat(Heard.in("In May, Murphy published her neighbour’s letter on the land:", BLOCK))
                .containsExactly(List.of());
    }

    @Test
    void aParagraphOfWordsUnderTheNoteOfThoseAheadIsTheSameSpeakers() {
        String first =
                "Murphy writes: “The land was never theirs to give, and whoever says that it was has never walked over it in"
                        + " the rain, nor talked to the women who dig there, nor read what their fathers signed when the parish was"
                        + " founded.”";
        String second = "“It was ours from the first day, and it will be ours on the last.”";
        assertThat(Heard.in(first, second + "[1]")).containsExactly(List.of("Ann Murphy"), List.of("Ann Murphy"));
        assertThat(Heard.in(first + "[1]", second + "[2]")).containsExactly(List.of("Ann Murphy"), List.of());
        assertThat(Heard.in(first, second)).containsExactly(List.of("Ann Murphy"), List.of());
    }
}
