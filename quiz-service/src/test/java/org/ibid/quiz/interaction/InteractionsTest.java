package org.ibid.quiz.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.choice.ChoiceKey;
import org.ibid.quiz.interaction.dateentry.DateEntryKey;
import org.ibid.quiz.interaction.extendedtext.ExtendedTextKey;
import org.ibid.quiz.interaction.gapmatch.GapMatchKey;
import org.ibid.quiz.interaction.hottext.HottextKey;
import org.ibid.quiz.interaction.inlinechoice.InlineChoiceKey;
import org.ibid.quiz.interaction.match.MatchKey;
import org.ibid.quiz.interaction.multiplechoice.MultipleChoiceKey;
import org.ibid.quiz.interaction.numberentry.NumberEntryKey;
import org.ibid.quiz.interaction.order.OrderKey;
import org.ibid.quiz.interaction.shortanswer.ShortAnswerKey;
import org.ibid.quiz.interaction.textentry.TextEntryKey;
import org.ibid.quiz.interaction.textselection.TextSelectionKey;
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

    /** One of each: an interaction with its key. */
    private static final Map<Interaction, Key> ONE_OF_EACH = Map.ofEntries(
            Map.entry(CHOICE, new ChoiceKey("a", Map.of("b", "no"))),
            Map.entry(
                    new Interaction.MultipleChoice(CHOICE.options(), 2),
                    new MultipleChoiceKey(List.of("b"), Map.of("a", "no"))),
            Map.entry(new Interaction.InlineChoice(CHOICE.options()), new InlineChoiceKey("b", Map.of("a", "no"))),
            Map.entry(new Interaction.TextEntry(24), new TextEntryKey(List.of("Snow", "John Snow"), List.of("Farr"))),
            Map.entry(new Interaction.NumberEntry(24, "deaths"), new NumberEntryKey(List.of("about 500 deaths"))),
            Map.entry(new Interaction.DateEntry(24), new DateEntryKey(List.of("August 1854"))),
            Map.entry(
                    new Interaction.GapMatch(List.of("g01", "g02"), CHOICE.options(), false),
                    new GapMatchKey(List.of(new Response.Pair("g01", "b"), new Response.Pair("g02", "a")))),
            Map.entry(
                    new Interaction.Match(
                            List.of(new Interaction.SimpleChoice("r01", "the map")), CHOICE.options(), false),
                    new MatchKey(List.of(new Response.Pair("r01", "b")))),
            Map.entry(new Interaction.Order(CHOICE.options()), new OrderKey(List.of("b", "a"))),
            Map.entry(
                    new Interaction.Hottext(
                            List.of(
                                    new Interaction.Hotspan("s01", new Span(0, 5), "One."),
                                    new Interaction.Hotspan("s02", new Span(6, 9), "Two.")),
                            1),
                    new HottextKey(List.of(List.of("s01")))),
            Map.entry(
                    new Interaction.TextSelection(2),
                    new TextSelectionKey(List.of(List.of(new Target(
                            null,
                            null,
                            "p1",
                            new TextPositionSelector(0, 4),
                            new TextQuoteSelector("One.", "", ""),
                            Target.Role.EVIDENCE))))),
            Map.entry(
                    new Interaction.ShortAnswer(300),
                    new ShortAnswerKey(
                            "The well was foul.", List.of(new ShortAnswerKey.Concept(List.of("foul", "dirty"), 2)))),
            Map.entry(new Interaction.ExtendedText(6000), new ExtendedTextKey(List.of("Names two sources."))));

    @Test
    void everyInteractionAndItsKeySurviveJsonUnderTheirName() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(ONE_OF_EACH).hasSameSizeAs(Interactions.ALL);
        for (Map.Entry<Interaction, Key> one : ONE_OF_EACH.entrySet()) {
            String type = "\"type\":\"" + one.getKey().type() + "\"";
            String interaction = mapper.writerFor(Interaction.class).writeValueAsString(one.getKey());
            assertThat(interaction).contains(type);
            assertThat(mapper.readValue(interaction, Interaction.class)).isEqualTo(one.getKey());
            String key = mapper.writerFor(Key.class).writeValueAsString(one.getValue());
            assertThat(key).contains(type);
            assertThat(mapper.readValue(key, Key.class)).isEqualTo(one.getValue());
            Response right =
                    Interactions.toForm("p", one.getKey(), one.getValue()).correct();
            String response = mapper.writerFor(Response.class).writeValueAsString(right);
            assertThat(response).contains(type);
            assertThat(mapper.readValue(response, Response.class)).isEqualTo(right);
        }
    }

    @Test
    void theRightResponseScoresInFullOrWaitsForATeacherAndABlankOneScoresNothing() {
        ONE_OF_EACH.forEach((interaction, key) -> {
            Response right = Interactions.toForm("p", interaction, key).correct();
            Outcome outcome = Interactions.grade(interaction, key, right);
            assertThat(outcome.right() || !outcome.counts())
                    .as(interaction.type())
                    .isTrue();
            assertThat(outcome.score()).isEqualTo(outcome.state() == Outcome.State.TEACHER_ONLY ? 0 : 1);
            assertThat(Interactions.misfit(interaction, right)).isEmpty();
            assertThat(Interactions.grade(interaction, key, null)).isEqualTo(Outcome.settled(0));
        });
    }

    @Test
    void everyFormGoesOutAndComesBackAsTheSameKey() {
        ONE_OF_EACH.forEach((interaction, key) -> {
            assertThat(Interactions.fromForm(Interactions.toForm("p", interaction, key), interaction, key))
                    .as(interaction.type())
                    .isEqualTo(new KeyEdit.Accepted(key));
        });
    }

    @Test
    void everyKeyCanBeChangedByNamingARightAnswer() {
        Map<String, Response> others = Map.ofEntries(
                Map.entry("choice", new Response.Choice("b")),
                Map.entry("multipleChoice", new Response.MultipleChoice(List.of("a"))),
                Map.entry("inlineChoice", new Response.InlineChoice("a")),
                Map.entry("textEntry", new Response.TextEntry("Budd")),
                Map.entry("numberEntry", new Response.NumberEntry("616 deaths")),
                Map.entry("dateEntry", new Response.DateEntry("1849")),
                Map.entry(
                        "gapMatch",
                        new Response.GapMatch(List.of(new Response.Pair("g01", "a"), new Response.Pair("g02", "b")))),
                Map.entry("match", new Response.Match(List.of(new Response.Pair("r01", "a")))),
                Map.entry("order", Response.Order.of(List.of("a", "b"))),
                Map.entry("hottext", new Response.Hottext(List.of("s02"))),
                Map.entry(
                        "textSelection",
                        new Response.TextSelection(List.of(new Response.Selected(null, new Span(5, 9))))),
                Map.entry("shortAnswer", new Response.ShortAnswer("The pump was shut.")),
                Map.entry("extendedText", new Response.ExtendedText("Names one source.\nSays why.")));
        ONE_OF_EACH.forEach((interaction, key) -> {
            Response other = Objects.requireNonNull(others.get(interaction.type()));
            List<String> words = interaction instanceof Interaction.TextSelection ? List.of("Two.") : List.of();

            Key changed = Interactions.rekeyed(new ItemBody.Part("p", null, interaction, null), key, other, words);

            Outcome now = Interactions.grade(interaction, changed, other);
            assertThat(now.right() || now.waits()).as(interaction.type()).isTrue();
            assertThat(Interactions.grade(interaction, key, other).right())
                    .as(interaction.type())
                    .isFalse();
            assertThat(Interactions.correct("p", interaction, changed).text())
                    .as(interaction.type())
                    .isNotBlank();
        });
    }

    @Test
    void anEmptyResponseIsBlankWhateverItsType() {
        assertThat(List.<Response>of(
                        new Response.MultipleChoice(List.of()),
                        new Response.InlineChoice(null),
                        new Response.NumberEntry(" "),
                        new Response.DateEntry(""),
                        new Response.GapMatch(List.of(new Response.Pair("g01", ""))),
                        new Response.Match(List.of()),
                        new Response.Order(List.of()),
                        new Response.TextSelection(List.of()),
                        new Response.ShortAnswer("\n"),
                        new Response.ExtendedText("")))
                .allMatch(Response::isBlank);
    }
}
