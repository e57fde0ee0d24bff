package org.ibid.quiz.kind.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences that are offered: a passage that stands by itself, and all of a short paragraph. */
class PassageTest {

    private static final String BEFORE = "The council of Harbury met in the old school. Hale lived behind the church.";
    private static final String GOLD = "However, the engine of the hill was always in motion.";
    private static final String AFTER = "Every street had a drain. The brewers drank beer all day.";

    private static List<List<String>> offered(String... paragraphs) {
        return Essays.drafts(new EvidenceGenerator(), paragraphs).stream()
                .filter(d -> d.rule().equals("evidence/contrast"))
                .map(d -> ((Form.Selection) d.form())
                        .offered().stream().map(l -> l.text()).toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It stood beside the river and had two boilers.",
                "He lived behind the church with two of his sons.",
                "They stood beside the river in two rows.",
                "This engine stood beside the river in a shed.",
                "Such an engine stood beside the river in a shed."
            })
    void whatOpensWithAWordForSomethingBeforeTakesTheSentenceBeforeAlong(String opening) {
        String paragraph =
                opening + " Hale read the gauge every day. Voss read the paper every day. " + GOLD + " " + AFTER;
        assertThat(offered("The engine was built in two years by Hale.", paragraph))
                .hasSize(1)
                .allSatisfy(lines -> assertThat(lines)
                        .startsWith("The engine was built in two years by Hale.", opening)
                        .hasSize(7));
    }

    @Test
    void whereTheSentenceBeforeMightBeMeantAsWellNothingIsAsked() {
        String paragraph = "It stood beside the river. Hale read the gauge every day. Voss read the paper every day. "
                + GOLD + " " + AFTER;
        assertThat(offered("But the engine was built in two years by Hale.", paragraph))
                .isEmpty();
    }

    @Test
    void theAnswerToAQuestionIsNotOfferedWithoutIt() {
        String paragraph = "Hale built it in a shed. Voss read the paper every day. Orde read the gauge every day. "
                + GOLD + " " + AFTER;
        assertThat(offered(
                        "The council met again. Who had built the engine of the company beside the river?", paragraph))
                .allSatisfy(lines -> assertThat(lines).anyMatch(l -> l.endsWith("?")))
                .hasSize(1);
    }

    @Test
    void aDefiniteThingNamedInWhatIsCutOffIsNotThereToBeMeant() {
        String far = "Nevertheless a train of coal came to Harbury. ";
        String row =
                "Hale read a gauge every day. Voss read a paper every day. Orde wrote a letter every day. Firth fed a horse every day. ";
        assertThat(offered(far + "The wagons rattled all night. " + row + GOLD + " " + AFTER))
                .allSatisfy(lines -> assertThat(lines.getFirst()).doesNotContain("wagons"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2. Next, Hale read a gauge.", "3. Finally Hale read a gauge.", "Third, Hale read a gauge."})
    void theNumberOfAPointIsNoPartOfAnOption(String point) {
        assertThat(offered(BEFORE + " " + GOLD + " " + AFTER)).hasSize(1);
        assertThat(offered(BEFORE + " " + point + " " + GOLD + " " + AFTER)).isEmpty();
    }

    @Test
    void aShortParagraphIsOfferedWholeOrNotAtAll() {
        assertThat(offered(BEFORE + " " + GOLD + " " + AFTER))
                .allSatisfy(lines -> assertThat(lines).hasSize(5))
                .hasSize(1);
        assertThat(offered(BEFORE + " " + GOLD + " " + AFTER + " Yet the mayor slept."))
                .isEmpty();
    }
}
