package org.ibid.quiz.kind.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class DefinitionGeneratorTest {

    private static final String CALLED =
            "Let us call the bargain between two neighbours over one well a settlement. A settlement may be open or shut.";
    private static final String ONE = "An easement is one which passes with the land from seller to buyer. Every"
            + " easement in the town was older than the pump.";
    private static final String NAMED =
            "I shall give the name of trespass to any use of water that nobody granted. Trespass was common in dry years.";
    private static final String SORT = "The settlement is hollow when neither side can leave it. Hollow settlements"
            + " filled the books of the court.";
    private static final String MEANT =
            "By custom I mean whatever three generations have done without a written word. Custom ruled the lower town.";

    private static List<Draft> made(String... paragraphs) {
        return Essays.passing(new DefinitionGenerator(), Essays.tagged(paragraphs));
    }

    @Test
    void termsThatTheAuthorDefinesAreMatchedWithTheirDefinitions() {
        Draft draft = made(CALLED, ONE, NAMED, SORT, MEANT).getFirst();
        Form.Matching matching = (Form.Matching) draft.form();
        assertThat(matching.pairs())
                .extracting(Form.Matched::row)
                .containsExactly(
                        "The bargain between two neighbours over one well",
                        "One which passes with the land from seller to buyer",
                        "Any use of water that nobody granted",
                        "A settlement when neither side can leave it",
                        "Whatever three generations have done without a written word");
        assertThat(matching.pairs())
                .extracting(p -> p.choice().text())
                .containsExactly("settlement", "easement", "trespass", "hollow settlement", "custom");
    }

    @Test
    void twoDefinitionsAreTooFewToTellApartAndAreAskedForOneByOne() {
        assertThat(made(CALLED, ONE)).hasSize(2).allSatisfy(d -> {
            assertThat(d.rule()).isEqualTo("definition/meaning");
            assertThat(d.stem()).startsWith("What does Ann Example mean by “");
            assertThat(new LaidDown().check(d, Essays.tagged(CALLED, ONE)).pass())
                    .isTrue();
        });
    }

    @Test
    void aWordThatIsSetDownAndThenExplainedIsDefined() {
        assertThat(made("If we hang one label on these men, the word squatters, we mean by it that they drink from"
                        + " the wells of others; that they pay for none. The squatters came in May."))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.stem()).contains("“squatters”");
                    assertThat(d.form().key())
                            .isEqualTo("They drink from the wells of others; that they pay for none.");
                });
    }

    @Test
    void aDefinitionThatHoldsItsOwnTermIsLeftOverAndNotAskedAbout() {
        String itself =
                "An idle pump is one in which the handle has been idled by the parish. No idle pump was mended.";
        Form.Matching matching =
                (Form.Matching) made(CALLED, ONE, NAMED, itself).getFirst().form();
        assertThat(matching.pairs()).hasSize(3).noneMatch(p -> p.row().contains("handle"));
        assertThat(matching.extra()).extracting(Form.Option::text).containsExactly("idle pump");
    }

    @Test
    void whatAThingIsLikeOrWhatItIsNotOrMustDoIsNoDefinition() {
        assertThat(
                        Definitions.in(
                                Essays.tagged(
                                        "A well is one which must be dug by night. The well was dug in May.",
                                        "By custom I mean not the habit of a single year. Custom ruled.",
                                        "The winter is hard when the pumps freeze. A hard winter came.",
                                        "Hale said: “Let us call the bargain between two neighbours a settlement.” A settlement was made.")))
                .isEmpty();
    }

    @Test
    void aTermThatIsNeverUsedAgainIsNoTermOfTheEssay() {
        assertThat(Definitions.in(Essays.tagged("Let us call the bargain between two neighbours a settlement.")))
                .isEmpty();
    }

    @Test
    void theGateStopsATermBesideSomebodyElsesDefinition() {
        EssayLanguage essay = Essays.tagged(CALLED, ONE, NAMED);
        Draft good = new DefinitionGenerator().drafts(essay).getFirst();
        assertThat(new LaidDown().check(good, essay).pass()).isTrue();
        List<Form.Matched> pairs = ((Form.Matching) good.form()).pairs();
        List<Form.Matched> swapped = List.of(
                new Form.Matched(pairs.get(0).row(), pairs.get(1).choice()),
                new Form.Matched(pairs.get(1).row(), pairs.get(0).choice()),
                pairs.get(2));
        Draft bad = new Draft(
                good.kind(),
                good.rule(),
                good.stem(),
                good.prompt(),
                new Form.Matching(swapped, List.of()),
                good.targets(),
                good.rationale(),
                good.level(),
                good.difficulty(),
                good.worth(),
                good.region(),
                good.anchor());
        assertThat(new LaidDown().check(bad, essay).pass()).isFalse();
    }
}
