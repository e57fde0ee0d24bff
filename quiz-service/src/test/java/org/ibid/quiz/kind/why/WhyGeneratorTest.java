package org.ibid.quiz.kind.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.junit.jupiter.api.Test;

class WhyGeneratorTest {

    private static final String PLAIN =
            "The company abandoned the wells of Harbury because repairing the rusted pumps cost more than laying"
                    + " pipes.";

    private static List<Draft> drafts(String... paragraphs) {
        return Essays.passing(new WhyGenerator(), Essays.tagged(paragraphs));
    }

    @Test
    void anAsideBehindTheReasonIsNoPartOfIt() {
        assertThat(drafts("The tanners of Harbury refused the filter, because the soft water of the river was dear to"
                        + " their trade—a scandal of its own."))
                .isEmpty();
    }

    @Test
    void aStatementWithItsReasonAsksForTheReason() {
        Draft draft = drafts(PLAIN).getFirst();
        assertThat(draft.prompt()).isEqualTo("The company abandoned the wells of Harbury.");
        assertThat(draft.form().key()).isEqualTo("Because repairing the rusted pumps cost more than laying pipes.");
    }

    @Test
    void theReasonMayLeanOnTheStatement() {
        assertThat(drafts("The tanners of Harbury refused the filter, because they feared for the soft water of"
                        + " their vats."))
                .hasSize(1);
    }

    @Test
    void forGivesAReasonOnlyBehindAComma() {
        assertThat(drafts("The tanners of Harbury kept the old pumps, for the soft water of the river was good for"
                        + " hides."))
                .singleElement()
                .satisfies(d -> assertThat(d.form().key()).startsWith("Because the soft water of the river"));
        assertThat(drafts(
                        "The many messages of support for the tanners were read to the council of the lower" + " town.",
                        "The chance that a mason was fit for the work to which he was sent was never large in"
                                + " Harbury."))
                .isEmpty();
    }

    @Test
    void aReasonInAFewWordsIsOneToo() {
        assertThat(drafts("The second plan of the engineer failed for want of support among the tanners of the lower"
                        + " town."))
                .singleElement()
                .satisfies(d -> assertThat(d.form().key())
                        .isEqualTo("For want of support among the tanners of the lower town."));
    }

    @Test
    void aResultInTheNextSentenceHasItsReasonInTheOneBefore() {
        assertThat(drafts("The council had sold its only reservoir to a brewery. As a result, the lower town of"
                        + " Harbury went without water for three summers."))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.prompt()).startsWith("The lower town of Harbury went without water");
                    assertThat(d.form().key())
                            .isEqualTo("Because the council had sold its only reservoir to a brewery.");
                });
    }

    @Test
    void aDeniedReasonAReportedOneAndALooseStatementAskNothing() {
        assertThat(drafts(
                        "The company did not abandon the wells because repairing the rusted pumps cost more than"
                                + " pipes.",
                        "The company abandoned the wells not because repairing the rusted pumps cost more than pipes.",
                        "Hale argued that the company abandoned its wells because repairing the pumps cost more than"
                                + " pipes.",
                        "This was abandoned because repairing the rusted pumps cost more than laying pipes.",
                        "They abandoned the wells because repairing the rusted pumps cost more than laying pipes.",
                        "The company abandoned the wells because of the cost."))
                .isEmpty();
    }

    @Test
    void whatTheStatementLeansOnIsShownAhead() {
        assertThat(drafts("The council of Harbury sold its only reservoir. This was a blunder, inasmuch as the brewers"
                        + " could now set the price of water."))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.prompt())
                            .isEqualTo("The council of Harbury sold its only reservoir.\nThis was a blunder.");
                    assertThat(d.form().key()).isEqualTo("Because the brewers could now set the price of water.");
                });
    }

    @Test
    void behindACommaTheReasonIsNotWhatIsDenied() {
        assertThat(drafts("The tanners of Harbury did not welcome the filter, for the soft water of the river was good"
                        + " for hides."))
                .hasSize(1);
        assertThat(drafts("Hale, for his part, kept to the soft water of the river in which the hides were good."))
                .isEmpty();
    }

    @Test
    void noAnswerIsSetToZeroByItself() {
        Draft draft = drafts(PLAIN).getFirst();
        Outcome outcome = Interactions.grade(
                draft.body().parts().getFirst().interaction(),
                java.util.Objects.requireNonNull(draft.keys().get("a")),
                new Response.ShortAnswer("I have no idea at all about any of it."));
        assertThat(outcome.counts()).isFalse();
    }
}
