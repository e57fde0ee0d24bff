package org.ibid.quiz.kind.saidof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.quiz.interaction.multiplechoice.MultipleChoiceKey;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;

class SaidOfGeneratorTest {

    private static final String ONE =
            "Margaret Hale counted 2,400 wells in the lower town of Harbury on a summer morning.";
    private static final String TWO = "The council accepted the survey of the drains by Margaret Hale in the spring.";
    private static final String THREE =
            "In the streets by the river Margaret Hale was greeted as a friend of the poor.";
    private static final String FOUR =
            "For the rest of the winter Margaret Hale drew maps of the drains beneath the town.";
    private static final String SPEAKS =
            "Margaret Hale wrote to the council. Margaret Hale said that the wells were foul.";

    private static final EssayLanguage ESSAY = Essays.tagged(SPEAKS, ONE, TWO, THREE, FOUR);

    @Test
    void twoStandAsTheyAreAndTwoAreChanged() {
        List<Draft> drafts = Essays.passing(new SaidOfGenerator(), ESSAY);
        assertThat(drafts).anySatisfy(d -> {
            assertThat(d.stem()).isEqualTo("Which two of these does the essay say of Margaret Hale?");
            Form.Several several = (Form.Several) d.form();
            assertThat(several.right()).extracting(Form.Option::text).containsExactly(THREE, FOUR);
            assertThat(several.wrong())
                    .hasSize(2)
                    .allSatisfy(w -> assertThat(ESSAY.text().canonical()).doesNotContain(w.text()))
                    .allSatisfy(w -> assertThat(w.reason()).contains("where this has"));
            MultipleChoiceKey key = (MultipleChoiceKey)
                    java.util.Objects.requireNonNull(d.keys().get("a"));
            assertThat(key.correct()).hasSize(2);
        });
    }

    @Test
    void whatCannotBeChangedWithoutShowingItMakesNothing() {
        assertThat(Essays.drafts(new SaidOfGenerator(), SPEAKS, ONE, THREE, FOUR))
                .isEmpty();
    }

    @Test
    void whatIsNamedAtTheEndOfASentenceIsNotWhatItIsAbout() {
        String[] about = {
            "Reservoirs counted 2,400 buckets an hour in the lower town of Harbury on a summer morning.",
            "Reservoirs were accepted by the council of the lower town and its engineer in the spring.",
            "In winter reservoirs froze over, and skaters came down from the hill with lanterns.",
            "Old reservoirs above the mill kept their lids through all the gales of the long winter.",
            "Reservoirs have walls. Reservoirs leak. Reservoirs cost money."
        };
        assertThat(Essays.drafts(new SaidOfGenerator(), about)).isNotEmpty();
        about[0] = "The clerk of the lower town counted 2,400 buckets an hour at the reservoirs.";
        assertThat(Essays.drafts(new SaidOfGenerator(), about)).isEmpty();
    }

    @Test
    void aWrongOneThatTheEssayMakesIsStopped() {
        Draft draft = Essays.passing(new SaidOfGenerator(), ESSAY).getFirst();
        Form.Several several = (Form.Several) draft.form();
        Form.Option stands = new Form.Option(ONE, List.of(ONE), "It is another.", null);
        Draft wrong = new Draft(
                draft.kind(),
                draft.rule(),
                draft.stem(),
                null,
                new Form.Several(several.right(), List.of(several.wrong().getFirst(), stands)),
                draft.targets(),
                draft.rationale(),
                draft.level(),
                draft.difficulty(),
                draft.worth(),
                draft.region(),
                draft.anchor());
        assertThat(new TwoAsTheyStand().check(wrong, ESSAY).pass()).isFalse();
    }
}
