package org.ibid.quiz.kind.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.junit.jupiter.api.Test;

class EntryGeneratorTest {

    private static List<Draft> drafts(String... paragraphs) {
        return Essays.passing(new EntryGenerator(), Essays.tagged(paragraphs));
    }

    private static double typed(Draft draft, Response response) {
        return Interactions.grade(
                        draft.body().parts().getFirst().interaction(),
                        java.util.Objects.requireNonNull(draft.keys().get("a")),
                        response)
                .score();
    }

    @Test
    void anExactFigureIsTypedAndReadInAnySpelling() {
        Draft draft = drafts("The company served 4,200 houses in the lower town and none on the hill above the river.")
                .getFirst();
        assertThat(draft.prompt())
                .isEqualTo("The company served " + ItemBody.GAP
                        + " houses in the lower town and none on the hill above the river.");
        assertThat(draft.body().parts().getFirst().interaction()).isInstanceOf(Interaction.NumberEntry.class);
        assertThat(typed(draft, new Response.NumberEntry("4200"))).isEqualTo(1);
        assertThat(typed(draft, new Response.NumberEntry("4,200 houses"))).isEqualTo(1);
        assertThat(typed(draft, new Response.NumberEntry("2,400"))).isZero();
    }

    @Test
    void theWordOfSizeBelongsToTheFigure() {
        assertThat(drafts("The council of Harbury borrowed 1.2 million pounds for the reservoir above the town."))
                .singleElement()
                .satisfies(d -> assertThat(d.form().key()).isEqualTo("1.2 million"));
    }

    @Test
    void aDayIsTypedAsADate() {
        Draft draft = drafts("The great reservoir above the town of Harbury was opened on 3 June 1858 by the mayor.")
                .getFirst();
        assertThat(draft.rule()).isEqualTo("entry/date");
        assertThat(typed(draft, new Response.DateEntry("June 3, 1858"))).isEqualTo(1);
    }

    @Test
    void hedgedFiguresRangesSmallCountsAndBareYearsAreNotToBeTyped() {
        assertThat(drafts(
                        "The company served about 4,200 houses in the lower town and none on the hill above the river.",
                        "The company served between 300 and 400 houses in the lower town near the river.",
                        "The company served 7 houses in the lower town and none on the hill above the river.",
                        "The company of Harbury closed the last of the wells of the lower town in 1858."))
                .isEmpty();
    }
}
