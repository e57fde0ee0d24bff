package org.ibid.quiz.kind.thesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class ThesisGeneratorTest {

    private static List<Draft> made(String... paragraphs) {
        return new ThesisGenerator().drafts(Essays.tagged(paragraphs));
    }

    private static final String[] PLACES = {
        "The lower town had eleven wells and one pump. Every street of the lower town had a drain of its own. The"
                + " council met in the old school.",
        "The water company built a new engine beside the river. The engine broke in the first winter. Nobody in the"
                + " council asked the engineer.",
        "The fever returned to the lower town in the spring. The hospital on the hill was full. The doctors of the"
                + " county blamed the marsh."
    };

    private static String[] and(String paragraph) {
        return new String[] {paragraph, PLACES[0], PLACES[1], PLACES[2]};
    }

    @Test
    void aMarkedThesisStandsAmongStatementsFromTheWay() {
        List<Draft> drafts = made(and("This essay argues that the wells of the town were closed for money."));
        assertThat(drafts).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo("thesis/thesis");
            assertThat(d.form().key()).isEqualTo("The wells of the town were closed for money.");
            assertThat(((Form.Choice) d.form()).wrong())
                    .hasSize(2)
                    .allSatisfy(w -> assertThat(w.reason())
                            .contains("The essay says this")
                            .contains("on the way"));
        });
    }

    @Test
    void aThesisIsKnownByTheAuthorsOwnWordForIt() {
        for (String said : List.of(
                "The thesis I defend is, briefly stated, this: Our wells in the town were closed for money; nobody asked us.",
                "My contention is simply this: our wells in the town were closed for money.",
                "What I have tried to show is that our wells in the town were closed for money.")) {
            assertThat(made(and(said)))
                    .extracting(d -> d.form().key())
                    .containsExactly("Our wells in the town were closed for money.");
        }
    }

    @Test
    void whatOthersHoldAndWhatIsGrantedStandBesideAThesisFirst() {
        List<Draft> drafts = made(
                "This essay argues that the wells of the town were closed for money.",
                PLACES[0] + " It has been said that the fever alone emptied every pump.",
                PLACES[1] + " To be sure, pipes are cleaner than any bucket.",
                PLACES[2]);
        assertThat(drafts)
                .singleElement()
                .satisfies(d -> assertThat(((Form.Choice) d.form()).wrong())
                        .extracting(Form.Option::text)
                        .containsExactlyInAnyOrder(
                                "The fever alone emptied every pump.", "Pipes are cleaner than any bucket."));
    }

    @Test
    void aViewIsHandedOnWholeWhereItsNotOnlyHasABut() {
        List<Draft> drafts = made(
                "This essay argues that the wells of the town were closed for money.",
                PLACES[0] + " The economists say that trade not only needs pipes, but also pays for every pipe.",
                PLACES[1] + " To be sure, pipes are cleaner than any bucket.",
                PLACES[2]);
        assertThat(((Form.Choice) drafts.getFirst().form()).wrong())
                .extracting(Form.Option::text)
                .contains("Trade not only needs pipes, but also pays for every pipe.");
    }

    @Test
    void aCryOrAClauseOfGroundsIsNoWrongOption() {
        String thesis = "This essay argues that the wells of the town were closed for money.";
        assertThat(made(
                        thesis,
                        "How many wells of the town were dug by hand in vain! The rain fell.",
                        "For what a strange array of pumps had the town been given. The sun shone.",
                        "How many pumps of the town were broken by the frost! It froze."))
                .isEmpty();
    }

    @Test
    void aMarkedConclusionIsAskedForAsOne() {
        assertThat(made(and("It follows that the wells of the town were closed for money.")))
                .extracting(Draft::rule)
                .containsExactly("thesis/conclusion");
    }

    @Test
    void whatSumsUpCountsOnlyAtTheEndOfTheEssayOrOfAPart() {
        String summed = "In short, the wells of the town were closed for money.";
        assertThat(made(and(summed))).isEmpty();
        assertThat(made(PLACES[0], PLACES[1], PLACES[2], summed))
                .extracting(Draft::rule)
                .containsExactly("thesis/conclusion");
        assertThat(made(summed.replace("short", "a word"), "# What came of it", PLACES[0], PLACES[1], PLACES[2]))
                .extracting(Draft::rule)
                .containsExactly("thesis/conclusion");
    }

    @Test
    void whatMerelyHappenedAtSomeTimeOrHangsOnSomethingElseIsNoWrongOption() {
        String[] dated = {
            "In the winter of 1841 the engine of the company broke. Another engine was built beside the river in that"
                    + " place.",
            "By the end of the century the lower town had eleven wells. A fire occurred in the old school of the town.",
            "The hospital of the county was opened on the hill in 1852. Such doctors of the county blamed the marsh."
        };
        String thesis = "This essay argues that the wells of the town were closed for money.";
        assertThat(made(thesis, dated[0], dated[1], dated[2])).isEmpty();
        assertThat(made(and(thesis))).hasSize(1);
    }

    @Test
    void somebodyElsesConclusionIsNotTheEssays() {
        assertThat(made(and("Voss argues that it follows that the wells of the town were closed for money.")))
                .isEmpty();
        assertThat(made(and("Voss wrote: “It follows that the wells of the town were closed for money.”")))
                .isEmpty();
    }

    @Test
    void whatIsNotMarkedIsNoThesis() {
        assertThat(made(and("The wells of the town were closed for money."))).isEmpty();
    }

    @Test
    void theGateStopsAWrongOptionThatIsMarkedToo() {
        EssayLanguage essay = Essays.tagged(and("It follows that the wells of the town were closed for money."));
        Draft good = new ThesisGenerator().drafts(essay).getFirst();
        assertThat(new Marked().check(good, essay).pass()).isTrue();
        EssayLanguage unmarked = Essays.tagged(and("It appears now the wells of the town were closed for money."));
        assertThat(new Marked().check(good, unmarked).pass()).isFalse();
    }
}
