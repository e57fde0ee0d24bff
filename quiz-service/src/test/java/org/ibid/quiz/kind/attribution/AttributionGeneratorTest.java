package org.ibid.quiz.kind.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.junit.jupiter.api.Test;

/** What may be shown of somebody's words. */
class AttributionGeneratorTest {

    private static final String OTHERS =
            "Margaret Voss wrote: “The wells were foul.” Samuel Orde insisted: “The table was complete.” Robert Hale"
                    + " argued with both. Voss wrote to Hale for years. Orde insisted on his table, and Hale insisted on"
                    + " his pipes.";

    private static final String WRITES =
            "“The river has its reasons for being clean, and the company has none,” writes Robert Hale.";

    private static List<Draft> asked(String sentence) {
        return Essays.drafts(new AttributionGenerator(), OTHERS, sentence);
    }

    @Test
    void nobodyStandsAmongTheOptionsWhoseWordsTheEssayDoesNotQuote() {
        String dropped =
                "Margaret Voss argued that the wells were foul. Samuel Orde insisted that the table was complete."
                        + " Margaret Voss wrote to Samuel Orde.";
        assertThat(Essays.drafts(new AttributionGenerator(), dropped, WRITES)).isEmpty();
        assertThat(asked(WRITES))
                .singleElement()
                .satisfies(d -> assertThat(((Form.Choice) d.form()).wrong())
                        .extracting(Form.Option::reason)
                        .allSatisfy(r -> assertThat(r).contains("’s words in the essay are others: “The ")));
    }

    @Test
    void theReasonShowsTheNameOrWhatIsSaidWithThePronoun() {
        assertThat(asked("In a long letter to the council of the county, which was read aloud in the hall of the old"
                        + " school behind the church on the evening of the fair, Robert Hale wrote that “the river has its"
                        + " reasons for being clean, and the company has none”."))
                .singleElement()
                .satisfies(d -> assertThat(d.rationale()).contains("Robert Hale wrote"));
        assertThat(asked(
                        "Robert Hale knew the company. He wrote to his sister that “the river has its reasons for being"
                                + " clean, and the company has none”."))
                .singleElement()
                .satisfies(d -> assertThat(d.rationale())
                        .contains("“Robert Hale knew the company.”")
                        .contains("He wrote to his sister that"));
    }

    @Test
    void wordsLeftInAnotherTongueAreNotAskedFor() {
        assertThat(asked(WRITES)).isNotEmpty();
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
