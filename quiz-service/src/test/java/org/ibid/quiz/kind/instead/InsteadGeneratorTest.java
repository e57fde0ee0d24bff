package org.ibid.quiz.kind.instead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.generation.gate.Gates;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class InsteadGeneratorTest {

    private static List<Draft> made(String... paragraphs) {
        EssayLanguage essay = Essays.tagged(paragraphs);
        InsteadGenerator generator = new InsteadGenerator();
        return generator.drafts(essay).stream()
                .filter(d -> Gates.check(d, essay, generator.gates()).stream().allMatch(c -> c.pass()))
                .toList();
    }

    @Test
    void whatStandsInThePlaceOfWhatIsDeniedIsAskedFor() {
        assertThat(made("The wealth of Harbury was not a row of tanneries along the river, but the patience of three"
                        + " generations of masons."))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.prompt())
                            .isEqualTo("The wealth of Harbury was not a row of tanneries along the river …");
                    assertThat(d.form().key()).isEqualTo("The patience of three generations of masons.");
                });
    }

    @Test
    void theSentenceThatItLeansOnIsShownAhead() {
        assertThat(made("The council of Harbury built a reservoir. It was meant not for the brewers of the upper town,"
                        + " but for the barefoot children of the tanners."))
                .singleElement()
                .satisfies(d -> assertThat(d.prompt())
                        .isEqualTo("The council of Harbury built a reservoir.\nIt was meant not for the brewers of the"
                                + " upper town …"));
    }

    @Test
    void whatIsAddedOnlyTurnedSupposedOrReportedIsNoReplacement() {
        assertThat(
                        made(
                                "The town had not only a row of tanneries along the river, but the patience of three masons.",
                                "The mayor did not answer the tanners, but he insulted the whole guild of the masons.",
                                "If the wealth of the town was not a row of tanneries, but the patience of masons, nobody said.",
                                "Hale wrote that the wealth of the town was not a row of tanneries, but the patience of masons.",
                                "It was meant not for the brewers of the upper town, but for the barefoot children of the tanners."))
                .isEmpty();
    }
}
