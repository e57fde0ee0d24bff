package org.ibid.core.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.ibid.core.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks, without its key.
 *
 * @param v shape of this record when stored as JSON; 1
 * @param kind what is asked: {@code attribution}, {@code figurecloze} …
 * @param stem the question or instruction, plain text
 * @param targets the places that it is about; at least one is a stimulus
 * @param parts at least one
 */
public record ItemBody(int v, String kind, String stem, List<Target> targets, List<Part> parts) {

    public static final int SHAPE = 1;

    /** What stands for the gap in a prompt. */
    public static final String GAP = "_____";

    public ItemBody {
        targets = List.copyOf(targets);
        parts = List.copyOf(parts);
        if (targets.stream().noneMatch(t -> t.role() == Target.Role.STIMULUS) || parts.isEmpty()) {
            throw new IllegalArgumentException("an item has a stimulus and a part");
        }
    }

    public static ItemBody of(String kind, String stem, List<Target> targets, List<Part> parts) {
        return new ItemBody(SHAPE, kind, stem, targets, parts);
    }

    public Part part(String id) {
        return parts.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    /** This body as a learner may see it: only what it is about, not what proves its key. */
    @JsonIgnore
    public ItemBody forLearner() {
        return new ItemBody(
                v,
                kind,
                stem,
                targets.stream().filter(t -> t.role() == Target.Role.STIMULUS).toList(),
                parts);
    }

    /**
     * @param id {@code a}, {@code b} …, unique in the item
     * @param prompt what this part asks beyond the stem: a sentence with a {@link #GAP}, a quotation; null if nothing
     * @param countsAfter id of the part that must be right for this one to count, or null
     */
    public record Part(
            String id,
            @Nullable String prompt,
            Interaction interaction,
            @Nullable String countsAfter) {}
}
