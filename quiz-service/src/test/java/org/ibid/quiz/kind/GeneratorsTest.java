package org.ibid.quiz.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.kind.attribution.AttributionGenerator;
import org.ibid.quiz.kind.claim.ClaimGenerator;
import org.ibid.quiz.kind.evidence.EvidenceGenerator;
import org.ibid.quiz.kind.figurecloze.FigureClozeGenerator;
import org.ibid.quiz.kind.marker.MarkerGenerator;
import org.ibid.quiz.kind.role.RoleGenerator;
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
    void aDescriptionBesideANameAsksForTheName() {
        assertThat(made(new RoleGenerator()))
                .anySatisfy(d -> assertThat(d.stem()).contains("the engineer of the water company"));
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
        assertThat(
                        Essays.drafts(
                                new EvidenceGenerator(),
                                "The company laid pipes. However, the wells stayed open for years. However, nobody drank there. The pumps rusted in the yard."))
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
}
