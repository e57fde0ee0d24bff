package org.ibid.core.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose words, reported by whom: the innermost voice comes first. */
class VoiceChainsTest {

    @Test
    void nestedQuotationIsReportedByTheOuterSpeaker() {
        assertThat(
                        Heard.in(
                                "As Murphy has observed, “regimes were set up there. Miliukov, Chernov later said, ‘went quite calmly to the zone of occupation’.”"))
                .containsExactly(List.of("Ann Murphy"), List.of("Leon Chernov", "Ann Murphy"));
    }

    @Test
    void nestedQuotationOfNobodyKnownStillHasItsReporter() {
        assertThat(Heard.in("Murphy writes: “They said ‘we want all of the land now’ and took it.”"))
                .containsExactly(List.of("Ann Murphy"), List.of("?", "Ann Murphy"));
    }

    @Test
    void whoQuotesReports() {
        assertThat(Heard.in("Murphy quotes Chernov on the decree: “It gave them what they had taken.”"))
                .containsExactly(List.of("Leon Chernov", "Ann Murphy"));
    }

    @Test
    void pronounInsideAQuotationLooksToWhoLeadsUpToIt() {
        assertThat(
                        Heard.in(
                                "Serge provides an account of the sitting:",
                                "> It was a long and a cold night in the hall of the palace.",
                                "But Chernov for the majority “refuted his talk in a short speech. ‘How,’ he asked, ‘can a man talk of it so?’”[1]"))
                .containsExactly(
                        List.of("Victor Serge"),
                        List.of("Victor Serge"),
                        List.of("Leon Chernov", "Victor Serge"),
                        List.of("Leon Chernov", "Victor Serge"));
    }

    @Test
    void pronounInsideABlockLooksToItsIntroduction() {
        assertThat(
                        Heard.in(
                                "Despite this, Chernov seemed desperate to please in what Serge describes as a “masterpiece of sweet evasiveness”:",
                                "> Several times he touched on the will of the people, remarking: “The revolution has merely begun here.”"))
                .containsExactly(
                        List.of("Victor Serge"), List.of("Victor Serge"), List.of("Leon Chernov", "Victor Serge"));
    }
}
