package org.ibid.quiz.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This was the end of the matter.",
                "He never came back to London.",
                "However, the strike failed in the end.",
                "It fell on a Sunday and nobody came.",
                "The council met at the following hour.",
                "Twelve days later the Congress met in Moscow.",
                "The former was the better engineer.",
                "The reason was never found out.",
                "Snow had told them about it in that May of hopes."
            })
    void whatPointsOutsideItselfDangles(String text) {
        assertThat(Prose.dangling(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Snow said that he had asked about the dead.",
                "It is true that nobody had counted the living.",
                "The workers knew that they had been counted.",
                "Those who had drunk the water were attacked.",
                "The Assembly met at four in the afternoon."
            })
    void whatStandsAloneDoesNot(String text) {
        assertThat(Prose.dangling(text)).isEmpty();
    }

    @Test
    void marksAreBalancedWhateverTheApostrophes() {
        assertThat(Prose.balanced("the workers’ “own ‘last’ fight” (so to say)"))
                .isTrue();
        assertThat(Prose.balanced("“the last fight")).isFalse();
        assertThat(Prose.balanced("the last fight”")).isFalse();
        assertThat(Prose.balanced("half ) open (")).isFalse();
        assertThat(Prose.balanced("Cliff”s chronology")).isTrue();
    }

    @Test
    void anExcerptShowsWhereItWasCut() {
        assertThat(Prose.excerpt("the men are allowed a quantity,")).isEqualTo("“… the men are allowed a quantity …”");
        assertThat(Prose.excerpt("The men said “no”.")).isEqualTo("“The men said ‘no’.”");
    }
}
