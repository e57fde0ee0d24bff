package org.ibid.quiz.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.attribution.AttributionGenerator;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words cut out of their place: what still says what was said is asked about, the rest is not. */
class SeveredTest {

    private static final String OTHERS =
            "Peter Voss wrote: “The pipes were sound.” Thomas Orde said: “The wells were not.” Peter Voss and"
                    + " Thomas Orde wrote to the council of the town.";

    private static List<String> asked(String paragraph) {
        return Essays.drafts(new AttributionGenerator(), OTHERS, paragraph).stream()
                .map(d -> java.util.Objects.requireNonNull(d.prompt()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This was the only pump of the whole lower town that had never once run dry.",
                "They drank from the drains of the tannery until the council closed the wells.",
                "These pipes would pay for themselves within a generation of careful saving.",
                "It drove the tanners and the brewers of the lower town out to the far marsh.",
                "Such pipes would pay for themselves within a generation of careful saving.",
                "But he drank from the drains of the tannery until the council closed the wells.",
                "By closing the wells of the lower town in one night, it drove the tanners out to the marsh.",
                "The result is that the tanners of the lower town will be driven out to the far marsh.",
                "I write this with a heavy heart, for the council of the town has closed the wells.",
                "Tied up at the other end of the rope he found the key of the pump and five guineas."
            })
    void whatPointsToSomethingNotShownIsNotAsked(String words) {
        assertThat(asked("Margaret Hale wrote: “" + words + "”")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is plain that the tanners of the lower town will be driven out to the marsh.",
                "Those who drink from the drains of the tannery must expect the fever every summer.",
                "If the stench does not drive a man out of his own house, nothing in the town will.",
                "I write with a heavy heart, for the council of the town has closed all the wells."
            })
    void whatStandsByItselfIsAsked(String words) {
        assertThat(asked("Margaret Hale wrote: “" + words + "”")).hasSize(1);
    }

    @Test
    void whatIsPointedToComesAlongWhereItStandsInTheWordsAhead() {
        assertThat(asked("Margaret Hale wrote: “The pump of the almshouse served forty families. It never ran dry in"
                        + " all the years of the fever.”"))
                .singleElement()
                .satisfies(p -> assertThat(p).contains("The pump of the almshouse"));
    }

    @Test
    void theRestOfASentenceThatTheFirstHalfBeganOrDeniedIsNotAsked() {
        assertThat(shown("“No pump of the lower town,” said Margaret Hale, “which the council has opened within my own"
                        + " memory, is worth the price of the stone.”"))
                .isEmpty();
        assertThat(shown("“The tanners,” said Margaret Hale, “drink from the drains behind their own yards until the"
                        + " council closes the wells of the town.”"))
                .isEmpty();
        assertThat(shown("“I do not hold,” said Margaret Hale, “the tanners of the lower town are to be blamed for the"
                        + " fever of the last summer.”"))
                .isEmpty();
        assertThat(shown("“When the wells are closed,” said Margaret Hale, “the tanners of the lower town will have to"
                        + " drink from the drains behind their own yards.”"))
                .anySatisfy(p -> assertThat(p).contains("the tanners of the lower town"));
    }

    @Test
    void wordsWithoutTheirSubjectAreNotAsked() {
        assertThat(shown("Margaret Hale wrote that the pumps stood “with growing cost in the accounts of the town from"
                        + " the first year to the last one of all.”"))
                .isEmpty();
        assertThat(shown(
                        "Margaret Hale wrote that the old pipes “simply cannot be treated as sound without looking into"
                                + " the whole length of them by day.”"))
                .isEmpty();
        assertThat(shown("Margaret Hale wrote that the council “will be judged in the lower town, and by the lower"
                        + " town, and nobody else will be asked.”"))
                .isEmpty();
        assertThat(shown("Margaret Hale wrote that “the council will be judged in the lower town, and by the lower town"
                        + " alone.”"))
                .hasSize(1);
    }

    @Test
    void theHalvesOfAnInterruptedSentenceAreAskedTogether() {
        assertThat(joined("“The tanners of the lower town,” said Margaret Hale, “drink from the drains behind their own"
                        + " yards until the council closes the wells.”"))
                .containsExactly("“The tanners of the lower town … drink from the drains behind their own yards until"
                        + " the council closes the wells.”");
        assertThat(joined("“The tanners drink.” said Margaret Hale. “This is a pity for the lower town and for the"
                        + " council.”"))
                .noneSatisfy(p -> assertThat(p).contains("The tanners drink …"));
    }

    private static List<String> joined(String paragraph) {
        return Essays.drafts(
                        new AttributionGenerator(),
                        "“The pipes are sound enough,” said Peter Voss. Peter Voss said no more.",
                        "“The wells are foul enough,” said Thomas Orde. Thomas Orde said no more.",
                        paragraph)
                .stream()
                .map(d -> java.util.Objects.requireNonNull(d.prompt()))
                .toList();
    }

    /** What would be shown of each quotation. */
    private static List<String> shown(String paragraph) {
        EssayLanguage essay = Essays.tagged(OTHERS, paragraph);
        return essay.version().reading().quotations().stream()
                .filter(Excerpt::asks)
                .flatMap(q -> Excerpt.of(essay, q, 40).stream())
                .map(span -> span.in(essay.text().canonical()))
                .toList();
    }
}
