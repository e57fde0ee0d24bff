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
}
