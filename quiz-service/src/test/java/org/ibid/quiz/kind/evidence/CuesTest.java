package org.ibid.quiz.kind.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ibid.quiz.generation.gate.Gates;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "doubt|What the fever cost the lower town cannot be ascertained.",
                "hypothesis|If the pump were moved to the hill, the lower town would go dry.",
                "contrast|The engine of the hill, however, never stood still.",
                "consequence|The result was that the lower town drank from the river.",
                "reason|The tanners kept their own pumps, for the river was soft and cheap.",
                "instance|Look at the pump behind the almshouse, which served forty families.",
                "comparison|The water of the hill was clearer than that of the river.",
                "likeness|A pump without a filter is like a door without a lock.",
                "ending|The old wells gave way to the pipes of the company.",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aim|This essay traces the price of water in the lower town.|We shall consider the pump behind the mill.",
                "aim|This essay traces the price of water in the lower town.|We shall inquire what the pump was sold for.",
                "aim|This essay traces the price of water in the lower town.|The name of the pump is clear enough for our"
                        + " purposes.",
                "contrast|However, the engine of the hill never stood still.|The mayor had indeed already sold the pump.",
                "contrast|However, the engine of the hill never stood still.|The mayor was, to be sure, an honest man.",
                "contrast|However, the engine of the hill never stood still.|No doubt the mayor had sold the pump.",
                "contrast|However, the engine of the hill never stood still.|There is not a single drain on the hill.",
                "consequence|Hence the lower town drank from the river all year.|So, the price of water rose on the hill.",
                "reason|The tanners kept their own pumps, for the river was soft.|The company arose as an attempt to sell"
                        + " the river.",
                "reason|The tanners kept their own pumps, for the river was soft.|Hale wrote that “the pump ran dry because"
                        + " nobody oiled it” that year.",
                "comparison|The lower town paid more dearly than the hill, compared with its means.|The hill had better"
                        + " water.",
                "reason|The tanners kept their own pumps, for the river was soft.|The brewers turned to the river to save"
                        + " the beer."
            })
    void aRivalSignalOfWhatIsAskedKeepsItFromBeingAsked(String cue, String sentence, String rival) {
        assertThat(rules(sentence)).contains("evidence/" + cue);
        assertThat(Essays.drafts(new EvidenceGenerator(), AROUND + " " + sentence + " " + rival + " " + REST))
                .filteredOn(d -> d.rule().equals("evidence/" + cue))
                .noneMatch(d -> d.targets().getFirst().quote().exact().contains(rival));
    }

    @Test
    void anExceptionIsOneToWhatTheSentenceItselfSays() {
        assertThat(rules("None of the wells was closed, except for the one behind the mill."))
                .contains("evidence/exception");
        assertThat(rules("The mayor ran the risk of thinking that any water save that of the mill was foul."))
                .doesNotContain("evidence/exception");
    }

    @Test
    void whatIsOrOughtToBeIsADescription() {
        assertThat(rules("The whole mind of the engineer is, or ought to be, bent upon the pump."))
                .doesNotContain("evidence/advice");
        assertThat(rules("The whole mind of the engineer ought to be bent upon the pump."))
                .contains("evidence/advice");
    }

    @Test
    void aLikenessIsTheAuthorsAndNotAFact() {
        assertThat(Essays.drafts(
                        new EvidenceGenerator(),
                        AROUND + " A pump without a filter is like a door without a lock. " + REST))
                .filteredOn(d -> d.rule().equals("evidence/likeness"))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.stem()).contains("in which Ann Example likens"));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "judgement|We must not forget the brewer, who owned the third well.",
                "weight|The new pump was used by the old, above all by widows.",
                "despite|The pump was left in place, although a second one was built.",
                "comparison|Hale, who had opened more wells than any other doctor, read the report.",
                "advice|We must note that the mayor owned the mill by the river.",
                "reason|The owner, who was laughed at because of the smell, moved to the hill.",
                "reason|They sang for the sake of the mayor, who was leaving the town.",
                "consequence|Therefore, we will look at the pump behind the almshouse.",
                "definition|That is the mark of what is called thrift in the lower town.",
                "correction|It is said that the danger was not the air, but the water itself.",
                "concession|Of course the claim is that pipes pay for themselves in the end.",
                "doubt|The best that we can say is that the mayor drank beer.",
                "likeness|Counting wells seems like a blunt way of counting the thirsty.",
                "comparison|Rather than the mayor, the engineer read the report to the council.",
                "assumption|The masons were warned against assuming that the work was done.",
                "advice|We must of necessity close the wells of the lower town.",
                "witness|According to Tanners, the drains ran clear in that summer.",
                "instance|[The Wells, p. 4] For example, the brewery paid for its own pump.",
                "correction|The mayor was not bound to wait until the pump ran dry, but may close it in time.",
                "correction|The mayor was not made wiser by the fever of the lower town, but prosecuted the same plans.",
                "correction|The brewer is not to be blamed in the matter of the pump, but who else is to pay?",
                "hypothesis|It would be foolish to live as if nothing whatever had been known of the wells.",
                "judgement|Undoubtedly the pump of the almshouse served forty families of the street.",
                "reason|The mayor cannot rightly be blamed because the pump ran dry in that summer.",
                "reason|It was no folly of the mayor to close the pump, as his brother said, because it ran dry.",
                "reason|Old Tanner, for such was the name of the mill, stood behind the pump of the lower town.",
                "reason|Simply because it was soft and cheap for the tanners of the lower town.",
                "reason|My conclusions about the pump must be incomplete, for the subject of this chapter is new.",
                "aim|It would not be possible in the limits of this paper to trace the other wells.",
                "advice|The mayor is (it may be said) a danger to the town, and ought to be sent away."
            })
    void aSignalThatIsUsedOtherwiseAsksNothing(String cue, String sentence) {
        assertThat(rules(sentence)).doesNotContain("evidence/" + cue);
    }

    @Test
    void whatIsGrantedMustBeAnswered() {
        String granted = "Of course the wells had served the town for three hundred years.";
        assertThat(rules(granted)).doesNotContain("evidence/concession");
        assertThat(rules(granted, "But the fever had come from them.")).contains("evidence/concession");
    }

    @Test
    void whatOwnsToALimitPassesTheLint() {
        EssayLanguage essay =
                Essays.tagged(AROUND + " Nobody can say how many people drank from the pump that night. " + REST);
        Draft draft = new EvidenceGenerator()
                .drafts(essay).stream()
                        .filter(d -> d.rule().equals("evidence/doubt"))
                        .findFirst()
                        .orElseThrow();
        assertThat(Gates.check(draft, essay, new EvidenceGenerator().gates()))
                .allSatisfy(c -> assertThat(c.pass()).as(c.evidence()).isTrue());
    }

    @Test
    void aParagraphOfAQuotationThatNoMarkClosesIsNotTheAuthors() {
        String own = AROUND + " However, the engine of the hill never stood still. " + REST;
        assertThat(Essays.drafts(new EvidenceGenerator(), own)).isNotEmpty();
        assertThat(Essays.drafts(new EvidenceGenerator(), "'" + own)).isEmpty();
    }

    @Test
    void aSentenceThatBringsInWhatIsNotShownIsNoneOfThePassage() {
        String own = AROUND + " However, the engine of the hill never stood still. " + REST;
        assertThat(Essays.drafts(new EvidenceGenerator(), own + " In the words of the engineer of the company:"))
                .isEmpty();
        assertThat(Essays.drafts(
                        new EvidenceGenerator(),
                        own + " The mill was old. The mayor was young. In the words of the engineer of the company:"))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(((Form.Selection) d.form()).offered())
                        .noneMatch(l -> l.text().endsWith(":")));
    }

    @Test
    void aPassageInWhichALetterWasLostIsNotShown() {
        assertThat(rules("However, the caf\uFFFD stayed open.")).doesNotContain("evidence/contrast");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Before that summer it was unknown that a pump could hold so much.",
                "Nobody can say how the new company will treat the lower town.",
                "I would not lose a word about the mayor, if he had opened the gates of the mill."
            })
    void whatDidNotHappenIsStillToComeOrIsAWayOfSpeakingIsNeitherDoubtNorHypothesis(String sentence) {
        assertThat(rules(sentence)).doesNotContain("evidence/doubt", "evidence/hypothesis");
    }
}
