package org.ibid.quiz.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.kind.attribution.AttributionGenerator;
import org.ibid.quiz.kind.claim.ClaimGenerator;
import org.ibid.quiz.kind.evidence.EvidenceGenerator;
import org.ibid.quiz.kind.figurecloze.FigureClozeGenerator;
import org.ibid.quiz.kind.marker.MarkerGenerator;
import org.ibid.quiz.kind.termcloze.TermClozeGenerator;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

/** What each kind must make of a small essay, and what it must not. */
class GeneratorsTest {

    private static final EssayLanguage WELLS = EssayLanguage.of(Essays.wells());

    private static List<Draft> made(Generator generator) {
        return generator.drafts(WELLS);
    }

    @Test
    void aQuotationOfASureSpeakerAsksWhoseWordsTheyAre() {
        assertThat(made(new AttributionGenerator())).anySatisfy(d -> {
            assertThat(d.prompt()).contains("A town which drinks from its own drains");
            assertThat(d.form().keyForms()).contains("Hale");
            assertThat(((Form.Choice) d.form()).wrong())
                    .hasSize(2)
                    .allSatisfy(w -> assertThat(w.reason()).isNotBlank());
        });
    }

    @Test
    void shortOrUnattributedQuotationsAskNothing() {
        assertThat(Essays.drafts(
                        new AttributionGenerator(),
                        "Hale writes: “No filter.” Voss writes: “None.” Orde writes: “Nothing.”",
                        "Somewhere stands: “A town which drinks from its own drains must expect the worst.”"))
                .isEmpty();
    }

    @Test
    void aReportedPointAsksWhoMakesIt() {
        assertThat(made(new ClaimGenerator()))
                .anySatisfy(d -> assertThat(d.prompt())
                        .isEqualTo("Clean pipes would pay for themselves within a single generation."));
    }

    @Test
    void aPointOfTwoHoldersOrWithALoosePronounAsksNothing() {
        assertThat(Essays.drafts(
                        new ClaimGenerator(),
                        "Voss and Hale argued that clean pipes would pay for themselves within a generation.",
                        "Hale argued that he would never again lay a pipe for the company in Harbury."))
                .isEmpty();
    }

    @Test
    void aFigureWithAUnitLosesItselfAndItsRivalsKeepTheirDistance() {
        assertThat(made(new FigureClozeGenerator())).anySatisfy(d -> {
            assertThat(d.prompt())
                    .isEqualTo(
                            "The company served " + ItemBody.GAP + " houses in the lower town and none on the hill.");
            assertThat(d.form().key()).isEqualTo("4,200");
        });
    }

    @Test
    void hedgedFiguresRangesAndBoundedYearsAskNothing() {
        assertThat(Essays.drafts(
                        new FigureClozeGenerator(),
                        "The company served about 4,200 houses in the lower town and none on the hill.",
                        "The company served between 300 and 400 houses in the lower town near the river.",
                        "The old wells of the lower town were all closed before 1892 by the company.",
                        "Nobody in the lower town of Harbury could remember the fever of the 1830s at all."))
                .isEmpty();
    }

    @Test
    void aSentenceOfAimContrastReasonOrJudgementIsAskedForOnce() {
        List<Draft> evidence = made(new EvidenceGenerator());
        assertThat(evidence).extracting(Draft::rule).contains("evidence/aim", "evidence/judgement");
        assertThat(evidence)
                .allSatisfy(
                        d -> assertThat(((Form.Selection) d.form()).offered()).hasSizeGreaterThanOrEqualTo(4));
    }

    @Test
    void twoSentencesThatMightBeMeantAskNothing() {
        assertThat(Essays.drafts(
                        new EvidenceGenerator(),
                        "The company laid pipes. However, the wells stayed open for years. However, nobody"
                                + " drank there. The pumps rusted in the yard."))
                .isEmpty();
    }

    @Test
    void aTermIsAskedForOnlyWhereItsSentenceExplainsIt() {
        String explained =
                "The council looked to the Water Board, which had been founded to bring pipes to the lower town.";
        String bare = "In the end nobody in Harbury had heard from the Water Board for nearly seven years running.";
        List<Draft> drafts = Essays.drafts(new TermClozeGenerator(), explained, bare);
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().form().key()).isEqualTo("Water Board");
    }

    @Test
    void aNoteWithoutItsTextAsksWhichStatementItDocuments() {
        assertThat(made(new MarkerGenerator())).isNotEmpty().allSatisfy(d -> {
            assertThat(d.stem()).contains("note");
            assertThat(d.rationale()).contains("has not come down");
        });
    }

    @Test
    void aFigureThatIsPartOfANameAMeasureOrAGuessAsksNothing() {
        assertThat(Essays.drafts(
                        new FigureClozeGenerator(),
                        "The town bought the engine called Titan 68000 houses of the lower town had asked for.",
                        "Near the river a basin was found that covered an area of about 10 by 13 feet in all.",
                        "A round figure of 40,000 pounds is a liberal estimate of what the wells had cost.",
                        "The company sold 4,200 houses and 6,300 houses to the council of the lower town.",
                        "In 1870 nobody in the lower town could have told what the wells were in 1890."))
                .isEmpty();
    }

    @Test
    void aSentenceWithTheMarkOfAnUnreadNoteAsksNothing() {
        String plain = "The company served 4,200 houses in the lower town,MARK and none on the hill.";
        assertThat(Essays.drafts(new FigureClozeGenerator(), plain.replace("MARK", "")))
                .isNotEmpty();
        assertThat(Essays.drafts(new FigureClozeGenerator(), plain.replace("MARK", "[7:2]")))
                .isEmpty();
    }

    @Test
    void aYearThatIsPartOfANameAsksNothing() {
        assertThat(Essays.drafts(
                        new FigureClozeGenerator(),
                        "The clerks of the lower town read the Drains Act of 1848 aloud to the tanners that summer.",
                        "Nobody spoke. It rained. The river rose.",
                        "The first reservoir above the town of Harbury was dug by the company in 1851.",
                        "Nobody spoke. It rained. The river rose.",
                        "The second reservoir above the town of Harbury was dug by the council in 1855.",
                        "Nobody spoke. It rained. The river rose.",
                        "The third reservoir above the town of Harbury was dug by the tanners in 1860."))
                .isNotEmpty()
                .noneMatch(d -> d.form().key().equals("1848"));
    }

    @Test
    void aWordHeldAtArmsLengthATitleAndWhatTheEssayNamesEverywhereAreNoTerms() {
        String[] often = new String[9];
        java.util.Arrays.fill(often, "The company laid its pipes in the town of Harbury.");
        often[8] = "The tanners drove their carts to Harbury, which had been founded by monks from the other shore.";
        assertThat(Essays.drafts(new TermClozeGenerator(), often)).isEmpty();
        assertThat(Essays.drafts(
                        new TermClozeGenerator(),
                        "Margaret Hale wrote in her report that the clock “set to Ludlow” was the clock of the railway"
                                + " itself.",
                        "The tanners came from Ludlow.",
                        "Any “theory” which blames the tanners for the fever will be favoured by the council over the"
                                + " drains.",
                        "Margaret Hale wrote a long book about the wells of the town called Cholera: Its Cause and"
                                + " Course.",
                        "The price of Cholera was a guinea."))
                .isEmpty();
    }

    @Test
    void oneOfAPairThatIsNamedTogetherIsNoTerm() {
        assertThat(Essays.drafts(
                        new TermClozeGenerator(),
                        "New parties arose in the town under the names of Wet and Parched, which have divided Harbury ever"
                                + " since.",
                        "Nobody knew what Parched meant."))
                .isEmpty();
    }

    @Test
    void aTermThatTheRestOfItsSentenceGivesAwayAsksNothing() {
        String twice = "The council of Harbury knew little of it.";
        assertThat(Essays.drafts(
                        new TermClozeGenerator(),
                        "The tanners shook off the yoke of Egypt, which the Egyptians of the lower town had brought.",
                        "Nobody had been to Egypt in those years.",
                        "The parish of Bugaba, or Bugava, had three wells and a mill of its own by the river.",
                        "The wells of Bugaba were deep.",
                        "By September, which was dry that year, the wells of the whole lower town had failed.",
                        "The rains came in September at last.",
                        twice))
                .isEmpty();
    }

    @Test
    void aCircumstanceAloneOrTwoPeopleAboutThemselvesHaveNoVoice() {
        String others =
                "Peter Voss wrote: “The old pipes leaked.” Thomas Orde said: “The wells were foul.” Peter Voss wrote"
                        + " again, and Thomas Orde wrote to the council. Margaret Hale wrote last.";
        assertThat(Essays.drafts(
                        new AttributionGenerator(),
                        others,
                        "“Throughout all the years of the great fever in the town,” writes Margaret Hale, “the"
                                + " pumps were open.”",
                        "Margaret Hale said: “Old fellow, don’t be cross with me. I slept badly. Do you want"
                                + " some breakfast now?”"))
                .noneSatisfy(d -> assertThat(d.prompt()).contains("Old fellow"))
                .filteredOn(d -> java.util.Objects.requireNonNull(d.prompt()).contains("Throughout"))
                .allSatisfy(d -> assertThat(d.prompt()).endsWith("the pumps were open.”"));
        assertThat(Essays.drafts(
                        new AttributionGenerator(),
                        others,
                        "Margaret Hale said: “A town which drinks from its own drains must expect the fever"
                                + " every summer.”"))
                .isNotEmpty();
    }
}
