package org.ibid.core.importing.desk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a teacher settled about a draft. Offsets are those of the text as it was then, that is after every
 * settlement before this one: they are laid over the base in order, and the last one is undone by leaving it out.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Settlement.NotAMarker.class, name = "notAMarker"),
    @JsonSubTypes.Type(value = Settlement.Marker.class, name = "marker"),
    @JsonSubTypes.Type(value = Settlement.Calls.class, name = "calls"),
    @JsonSubTypes.Type(value = Settlement.OfKind.class, name = "ofKind"),
    @JsonSubTypes.Type(value = Settlement.Joined.class, name = "joined"),
    @JsonSubTypes.Type(value = Settlement.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Settlement.Speaks.class, name = "speaks"),
    @JsonSubTypes.Type(value = Settlement.Ends.class, name = "ends"),
    @JsonSubTypes.Type(value = Settlement.Notes.class, name = "notes"),
    @JsonSubTypes.Type(value = Settlement.Kept.class, name = "kept"),
    @JsonSubTypes.Type(value = Settlement.Together.class, name = "together")
})
public sealed interface Settlement {

    /** No call of a note after all: what was printed goes back into the text, and a note without words goes with its last call. */
    record NotAMarker(String footnote, int offset, String printed) implements Settlement {}

    /**
     * What stands in the text is the marker of a note, and is taken out.
     *
     * @param footnote the note that it calls; null for one that is not there yet
     * @param label of the new note
     */
    record Marker(Span printed, @Nullable String footnote, String label) implements Settlement {}

    /** A marker calls this note; where it was the other's, that one is called there no more. The same note again: it is sure. */
    record Calls(String footnote, int offset, String called) implements Settlement {}

    /** @param level of a heading, 1 to 6; without meaning for others */
    record OfKind(String passage, BlockKind kind, int level) implements Settlement {}

    /** A block and the next are one. */
    record Joined(String passage) implements Settlement {}

    /** What stands behind this offset is a block of its own. */
    record Split(String passage, int offset) implements Settlement {}

    /**
     * @param quotation its words, without marks
     * @param footnote the note that they stand in; null for the text
     * @param who null for nobody
     */
    record Speaks(
            @Nullable String footnote,
            Span quotation,
            @Nullable String who) implements Settlement {}

    /** A quotation reaches from the beginning of this span to its end. */
    record Ends(@Nullable String footnote, Span quotation) implements Settlement {}

    /** Notes have these words; in the order of the essay's own list. */
    record Notes(List<Worded> notes) implements Settlement {
        public record Worded(String footnote, String text) {}

        public Notes {
            notes = List.copyOf(notes);
        }
    }

    /** It is right as it is. */
    record Kept(Doubt.Kind doubt, @Nullable String passage, int offset) implements Settlement {}

    /** Several at once, in order; undone at once. */
    record Together(List<Settlement> each) implements Settlement {
        public Together {
            each = List.copyOf(each);
        }
    }

    /** How many places it settles. */
    default int places() {
        return this instanceof Together many
                ? many.each().stream().mapToInt(Settlement::places).sum()
                : 1;
    }
}
