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
    @JsonSubTypes.Type(value = Interaction.TextEntry.class, name = "textEntry"),
    @JsonSubTypes.Type(value = Interaction.Hottext.class, name = "hottext")
})
public sealed interface Interaction {

    /** The name under which the interaction is stored and its template is found. */
    default String type() {
        return switch (this) {
            case Choice c -> "choice";
            case TextEntry t -> "textEntry";
            case Hottext h -> "hottext";
        };
    }

    /** Choose one of several texts. */
    record Choice(List<SimpleChoice> choices) implements Interaction {
        public Choice {
            choices = List.copyOf(choices);
        }
    }

    /** @param id {@code a}, {@code b}, {@code c} … in the order of {@link Choice#choices} */
    record SimpleChoice(String id, String text) {}

    /**
     * Type a word or a few into the gap of the part's prompt.
     *
     * @param expectedLength width of the field in characters; the same for every item of a kind, so that it tells nothing
     */
    record TextEntry(int expectedLength) implements Interaction {}

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
}
