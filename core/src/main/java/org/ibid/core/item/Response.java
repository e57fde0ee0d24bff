package org.ibid.core.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a learner answered to one part. Of the same type as the part's interaction. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Response.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Response.TextEntry.class, name = "textEntry"),
    @JsonSubTypes.Type(value = Response.Hottext.class, name = "hottext")
})
public sealed interface Response {

    /** True when nothing is answered: a cleared field, no choice. */
    @JsonIgnore
    boolean isBlank();

    /** @param choice id of the chosen option, null when the choice was taken back */
    record Choice(@Nullable String choice) implements Response {
        @Override
        @JsonIgnore
        public boolean isBlank() {
            return choice == null || choice.isEmpty();
        }
    }

    record TextEntry(String text) implements Response {
        @Override
        @JsonIgnore
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** @param choices ids of the selected sentences, in reading order, none twice */
    record Hottext(List<String> choices) implements Response {
        public Hottext {
            choices = choices.stream().distinct().sorted().toList();
        }

        @Override
        @JsonIgnore
        public boolean isBlank() {
            return choices.isEmpty();
        }
    }
}
