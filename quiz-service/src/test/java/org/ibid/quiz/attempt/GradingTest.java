package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.interaction.extendedtext.ExtendedTextKey;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerKey;
import org.ibid.quiz.item.KeyedRevision;
import org.junit.jupiter.api.Test;

class GradingTest {

    private static final Interaction.Choice CHOICE = new Interaction.Choice(
            List.of(new Interaction.SimpleChoice("a", "Farr"), new Interaction.SimpleChoice("b", "Snow")));
    private static final ItemBody BODY = ItemBody.of(
            "stance",
            "What does she say?",
            List.of(new Target(
                    null,
                    null,
                    "p1",
                    new TextPositionSelector(0, 4),
                    new TextQuoteSelector("", "", ""),
                    Target.Role.STIMULUS)),
            List.of(
                    new ItemBody.Part("a", null, new Interaction.ShortAnswer(300), null),
                    new ItemBody.Part("b", null, CHOICE, "a"),
                    new ItemBody.Part("c", null, new Interaction.ExtendedText(6000), null)));
    private static final KeyedRevision KEYS = new KeyedRevision(
            UUID.randomUUID(),
            Map.of(
                    "a",
                    new ShortAnswerKey("A foul well.", List.of(new ShortAnswerKey.Concept(List.of("foul"), 1))),
                    "b",
                    new ChoiceKey("b", Map.of()),
                    "c",
                    new ExtendedTextKey(List.of("Two sources."))),
            "");

    @Test
    void whatATeacherHasToReadWaitsAndSoDoesWhatHangsOnIt() {
        Map<String, Outcome> outcomes = Grading.grade(
                BODY,
                KEYS,
                Map.of(
                        "a", new Response.ShortAnswer("It was foul."),
                        "b", new Response.Choice("b"),
                        "c", new Response.ExtendedText("An essay.")));

        assertThat(outcomes.values())
                .extracting(Outcome::state)
                .containsExactly(Outcome.State.SUGGESTED, Outcome.State.SUGGESTED, Outcome.State.TEACHER_ONLY);
        assertThat(outcomes.values()).allMatch(o -> o.counted() == 0 && !o.right());
        assertThat(outcomes.values())
                .extracting(Outcome::forLearner)
                .allMatch(o -> o.score() == 0 && o.remark().isEmpty());
    }

    @Test
    void whatIsLeftBlankIsSettledAndWhatHangsOnItIsMoot() {
        Map<String, Outcome> outcomes = Grading.grade(BODY, KEYS, Map.of("b", new Response.Choice("b")));

        assertThat(outcomes.values()).containsOnly(Outcome.settled(0));
    }
}
