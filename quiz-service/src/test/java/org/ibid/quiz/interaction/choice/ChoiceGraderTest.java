package org.ibid.quiz.interaction.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.KeyEdit;
import org.junit.jupiter.api.Test;

class ChoiceGraderTest {

    private final ChoiceGrader grader = new ChoiceGrader();
    private final Interaction.Choice options = new Interaction.Choice(List.of(
            new Interaction.SimpleChoice("a", "Farr"),
            new Interaction.SimpleChoice("b", "Snow"),
            new Interaction.SimpleChoice("c", "Whitehead")));
    private final ChoiceKey key = new ChoiceKey("b", Map.of("a", "Farr kept the tables.", "c", "A curate."));

    @Test
    void theRightOptionScoresInFullAndAnyOtherNothing() {
        assertThat(grader.grade(options, key, new Response.Choice("b")).score()).isEqualTo(1);
        assertThat(grader.grade(options, key, new Response.Choice("a")).score()).isZero();
        assertThat(grader.grade(options, key, new Response.Choice(null)).score())
                .isZero();
    }

    @Test
    void theRightAnswerIsSaidInWords() {
        assertThat(grader.words(options, key)).isEqualTo("Snow");
        assertThat(grader.grade(options, key, grader.right(options, key)).right())
                .isTrue();
    }

    @Test
    void aTeachersFormBecomesAKeyWithoutAReasonForTheRightOption() {
        KeyForm form = new KeyForm(
                "a",
                new Response.Choice("a"),
                List.of(),
                Map.of("a", "no longer wrong", "b", "Snow dug.", "z", "gone"));
        assertThat(grader.fromForm(options, key, form))
                .isEqualTo(new KeyEdit.Accepted(new ChoiceKey("a", Map.of("b", "Snow dug."))));
    }

    @Test
    void aFormWhoseAnswerIsNoOptionIsRefusedWithAReason() {
        KeyForm form = new KeyForm("a", new Response.Choice("x"), List.of(), Map.of());
        assertThat(grader.fromForm(options, key, form)).isInstanceOf(KeyEdit.Refused.class);
        Interaction.Choice twice = new Interaction.Choice(
                List.of(new Interaction.SimpleChoice("a", "Snow"), new Interaction.SimpleChoice("b", "Snow")));
        assertThat(grader.fromForm(twice, key, new KeyForm("a", new Response.Choice("a"), List.of(), Map.of())))
                .isInstanceOf(KeyEdit.Refused.class);
    }

    @Test
    void aResponseMustBeOneOfTheOptionsOrBlank() {
        assertThat(grader.misfit(options, new Response.Choice("q"))).isPresent();
        assertThat(grader.misfit(options, new Response.Choice("c"))).isEmpty();
        assertThat(grader.misfit(options, new Response.Choice(null))).isEmpty();
    }
}
