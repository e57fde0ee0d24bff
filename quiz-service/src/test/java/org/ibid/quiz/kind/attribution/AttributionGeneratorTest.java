package org.ibid.quiz.kind.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.junit.jupiter.api.Test;

/** What may be shown of somebody's words. */
class AttributionGeneratorTest {

    private static final String OTHERS =
            "Margaret Voss argued that the wells were foul. Samuel Orde insisted that the table was complete. Robert Hale"
                    + " argued with both. Voss wrote to Hale for years. Orde insisted on his table, and Hale insisted on"
                    + " his pipes.";

    private static List<Draft> asked(String sentence) {
        return Essays.drafts(new AttributionGenerator(), OTHERS, sentence);
    }

    @Test
    void wordsLeftInAnotherTongueAreNotAskedFor() {
        assertThat(asked("“The river has its reasons for being clean, and the company has none,” writes Robert Hale."))
                .isNotEmpty();
        assertThat(asked("“La rivière a ses raisons et la compagnie ne les connaît pas,” writes Robert Hale."))
                .isEmpty();
    }

    @Test
    void theSecondHalfOfASentenceEndsWithoutTheMarkThatJoinsItToTheEssay() {
        assertThat(asked(
                        "“The river of the town,” writes Robert Hale, “has never been as clean as its company;” and the mayor"
                                + " laughed."))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.prompt()).endsWith("clean as its company”"));
    }
}
