package org.ibid.core.item;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.ibid.core.essay.Span;

/**
 * What a learner does in a part of an item. Nothing in an interaction tells the key: choices stand in an order that
 * does not depend on it and have ids that do not tell it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Interaction.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Interaction.MultipleChoice.class, name = "multipleChoice"),
    @JsonSubTypes.Type(value = Interaction.InlineChoice.class, name = "inlineChoice"),
    @JsonSubTypes.Type(value = Interaction.TextEntry.class, name = "textEntry"),
    @JsonSubTypes.Type(value = Interaction.NumberEntry.class, name = "numberEntry"),
    @JsonSubTypes.Type(value = Interaction.DateEntry.class, name = "dateEntry"),
    @JsonSubTypes.Type(value = Interaction.GapMatch.class, name = "gapMatch"),
    @JsonSubTypes.Type(value = Interaction.Match.class, name = "match"),
    @JsonSubTypes.Type(value = Interaction.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Interaction.Hottext.class, name = "hottext"),
    @JsonSubTypes.Type(value = Interaction.TextSelection.class, name = "textSelection"),
    @JsonSubTypes.Type(value = Interaction.ShortAnswer.class, name = "shortAnswer"),
    @JsonSubTypes.Type(value = Interaction.ExtendedText.class, name = "extendedText")
})
public sealed interface Interaction {

    /** The name under which the interaction is stored and its template is found. */
    default String type() {
        return switch (this) {
            case Choice i -> "choice";
            case MultipleChoice i -> "multipleChoice";
            case InlineChoice i -> "inlineChoice";
            case TextEntry i -> "textEntry";
            case NumberEntry i -> "numberEntry";
            case DateEntry i -> "dateEntry";
            case GapMatch i -> "gapMatch";
            case Match i -> "match";
            case Order i -> "order";
            case Hottext i -> "hottext";
            case TextSelection i -> "textSelection";
            case ShortAnswer i -> "shortAnswer";
            case ExtendedText i -> "extendedText";
        };
    }

    /** What one chooses from, orders or assigns; sentences offered in the passage included. Empty where one types. */
    default List<SimpleChoice> options() {
        return switch (this) {
            case Choice choice -> choice.choices;
            case MultipleChoice choice -> choice.choices;
            case InlineChoice choice -> choice.choices;
            case GapMatch match -> match.choices;
            case Match match -> match.choices;
            case Order order -> order.choices;
            case Hottext hottext ->
                hottext.choices.stream()
                        .map(c -> new SimpleChoice(c.id, c.text))
                        .toList();
            case TextEntry i -> List.of();
            case NumberEntry i -> List.of();
            case DateEntry i -> List.of();
            case TextSelection i -> List.of();
            case ShortAnswer i -> List.of();
            case ExtendedText i -> List.of();
        };
    }

    /** @param id {@code a}, {@code b}, {@code c} … in the order in which the choices are kept */
    record SimpleChoice(String id, String text) {}

    /** Choose one of several texts. */
    record Choice(List<SimpleChoice> choices) implements Interaction {
        public Choice {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Choose some of several texts.
     *
     * @param maxChoices how many may be chosen; as many as there are where the stem does not say how many
     */
    record MultipleChoice(List<SimpleChoice> choices, int maxChoices) implements Interaction {
        public MultipleChoice {
            choices = List.copyOf(choices);
        }
    }

    /** Choose one of several texts for the gap of the part's prompt. */
    record InlineChoice(List<SimpleChoice> choices) implements Interaction {
        public InlineChoice {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Type a word or a few into the gap of the part's prompt.
     *
     * @param expectedLength width of the field in characters; the same for every item of a kind, so that it tells nothing
     */
    record TextEntry(int expectedLength) implements Interaction {}

    /**
     * Type a number, in figures or words.
     *
     * @param unit what is counted, shown after the field: {@code votes}, {@code %}; empty where the learner is to say it
     */
    record NumberEntry(int expectedLength, String unit) implements Interaction {}

    /** Type a date as exactly as it is known: a day, a year, a century, {@code circa}, a span of time. */
    record DateEntry(int expectedLength) implements Interaction {}

    /**
     * Put a text into each gap of the part's prompt.
     *
     * @param gaps an id for each gap of the prompt, in order
     * @param reusable whether one text may stand in several gaps
     */
    record GapMatch(List<String> gaps, List<SimpleChoice> choices, boolean reusable) implements Interaction {
        public GapMatch {
            gaps = List.copyOf(gaps);
            choices = List.copyOf(choices);
        }
    }

    /**
     * Say for each row which choice belongs to it.
     *
     * @param reusable whether one choice may belong to several rows
     */
    record Match(List<SimpleChoice> rows, List<SimpleChoice> choices, boolean reusable) implements Interaction {
        public Match {
            rows = List.copyOf(rows);
            choices = List.copyOf(choices);
        }
    }

    /** Put all the choices in order; two at least. */
    record Order(List<SimpleChoice> choices) implements Interaction {
        public Order {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Select sentences in the passage that the item's stimulus targets.
     *
     * @param choices the sentences, in reading order
     * @param maxChoices how many may be selected
     */
    record Hottext(List<Hotspan> choices, int maxChoices) implements Interaction {
        public Hottext {
            choices = List.copyOf(choices);
        }
    }

    /** @param span in the text that the stimulus points into */
    record Hotspan(String id, Span span, String text) {}

    /**
     * Select in the essay itself, anywhere. The essay is the one that the item's stimulus points into, at the version
     * that the attempt pins; it is not repeated here.
     *
     * @param maxSentences how many sentences may be selected
     */
    record TextSelection(int maxSentences) implements Interaction {}

    /** @param expectedLength in characters */
    record ShortAnswer(int expectedLength) implements Interaction {}

    /** @param expectedLength in characters */
    record ExtendedText(int expectedLength) implements Interaction {}
}
