package org.ibid.quiz.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.interaction.hottext.HottextKey;
import org.ibid.quiz.interaction.textentry.TextEntryKey;
import org.junit.jupiter.api.Test;

class InteractionsTest {

    private static final Interaction CHOICE = new Interaction.Choice(
            List.of(new Interaction.SimpleChoice("a", "Farr"), new Interaction.SimpleChoice("b", "Snow")));

    @Test
    void everyInteractionOfCoreHasOneGrader() {
        assertThat(Interactions.ALL.stream().map(g -> g.interaction().getName()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Interaction.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void nothingSavedScoresNothing() {
        assertThat(Interactions.grade(CHOICE, new ChoiceKey("a", Map.of()), null))
                .isEqualTo(Outcome.settled(0));
        assertThat(Interactions.misfit(CHOICE, new Response.TextEntry("Snow"))).isPresent();
    }

    @Test
    void aKeyOfAnotherInteractionIsAMistakeOfOurs() {
        assertThatThrownBy(() -> Interactions.grade(
                        CHOICE, new TextEntryKey(List.of("Snow"), List.of()), new Response.Choice("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFormGoesOutAndComesBackAsTheSameKey() {
        Key key = new ChoiceKey("b", Map.of("a", "Farr kept the tables."));
        assertThat(Interactions.fromForm(Interactions.toForm("p", CHOICE, key), CHOICE, key))
                .isEqualTo(new KeyEdit.Accepted(key));
        assertThat(Interactions.correct("p", CHOICE, key).text()).isEqualTo("Snow");
    }

    @Test
    void keysSurviveJsonUnderTheirNames() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        for (Key key : List.of(
                new ChoiceKey("a", Map.of("b", "no")),
                new TextEntryKey(List.of("Snow", "John Snow"), List.of("Farr")),
                new HottextKey(List.of(List.of("s01"))))) {
            String json = mapper.writerFor(Key.class).writeValueAsString(key);
            assertThat(json).containsPattern("\"type\":\"(choice|textEntry|hottext)\"");
            assertThat(mapper.readValue(json, Key.class)).isEqualTo(key);
        }
    }
}
