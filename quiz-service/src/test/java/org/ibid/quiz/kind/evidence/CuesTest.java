package org.ibid.quiz.kind.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ibid.quiz.kind.Essays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence for each cue, among others that signal nothing; a second one of the kind, and nothing is asked. */
class CuesTest {

    private static final String AROUND =
            "The council of Harbury met in the old school. The wells lay behind the church.";
    private static final String REST = "The engine of the company stood beside the river. Every street had a drain.";

    private static Stream<String> rules(String... sentences) {
        return Essays.drafts(new EvidenceGenerator(), AROUND + " " + String.join(" ", sentences) + " " + REST).stream()
                .map(d -> d.rule());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doubt|Nobody can say how many people drank from the pump that night.",
                "correction|The danger was not the foul air of the streets, but the water itself.",
                "advice|The report of the engineer ought to be read with some care.",
                "despite|Although the doctors had warned the mayor, the pump was left in place.",
                "hypothesis|If the mayor had listened, the fever would have spared the lower town.",
                "comparison|The lower town paid more dearly than the hill, compared with its means, as the books tell.",
                "definition|Water that has passed through sand is called filtered by the trade.",
                "restatement|In other words, the lower town paid for the hill.",
                "witness|According to Hale, the drains ran into the wells of the lower town.",
                "assumption|Let us suppose for a moment that every house of the town took ten buckets.",
                "exception|All wells were closed with the exception of the one behind the mill.",
                "weight|The decisive question, to the engineer, lay in the depth of the pipes."
            })
    void aSentenceThatAloneSignalsItIsAskedFor(String cue, String sentence) {
        assertThat(rules(sentence)).contains("evidence/" + cue);
        assertThat(rules(sentence, sentence.replace("town", "city"))).doesNotContain("evidence/" + cue);
    }

    @Test
    void quantitiesSetAgainstEachOtherAreNoCorrection() {
        assertThat(rules("The pipes cost the town sums not of tens of pounds, but of hundreds."))
                .doesNotContain("evidence/correction");
    }

    @Test
    void whatTheAuthorContendsInPassingIsNoAnnouncementOfTheText() {
        assertThat(rules("The price of water, I contend, kept the lower town from washing."))
                .doesNotContain("evidence/aim");
        assertThat(rules("Here I set out why the price of water kept the lower town from washing."))
                .contains("evidence/aim");
    }

    @Test
    void butCarriesAStoryOnAsOftenAsItTurnsAgainstIt() {
        assertThat(rules("But they also built a second engine for the hill.")).doesNotContain("evidence/contrast");
    }
}
