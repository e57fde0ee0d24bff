package org.ibid.core.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param beside other essays that targets are in, each at the version that they point into; mostly none
 */
public record ItemBody(
        int v,
        String kind,
        String stem,
        List<Target> targets,
        List<Part> parts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Beside> beside) {

    public static final int SHAPE = 1;

    /** What stands for the gap in a prompt. */
    public static final String GAP = "_____";

    public ItemBody {
        targets = List.copyOf(targets);
        parts = List.copyOf(parts);
        beside = beside == null ? List.of() : List.copyOf(beside); // stored before there was any
        if (targets.stream().noneMatch(t -> t.role() == Target.Role.STIMULUS) || parts.isEmpty()) {
            throw new IllegalArgumentException("an item has a stimulus and a part");
        }
    }

    public ItemBody(int v, String kind, String stem, List<Target> targets, List<Part> parts) {
        this(v, kind, stem, targets, parts, List.of());
    }

    /** Another essay than the item's own; the version is pinned, so that its words stay what they were. */
    public record Beside(String essay, int version) {}

    public static ItemBody of(String kind, String stem, List<Target> targets, List<Part> parts) {
        return new ItemBody(SHAPE, kind, stem, targets, parts);
    }

    public ItemBody with(List<Target> newTargets, List<Part> newParts) {
        return new ItemBody(v, kind, stem, newTargets, newParts, beside);
    }

    public ItemBody beside(List<Beside> others) {
        return new ItemBody(v, kind, stem, targets, parts, others);
    }

    /** Whether a place of it is in another essay than its own. */
    public boolean isBeside(Target target) {
        return beside.stream().anyMatch(other -> other.essay().equals(target.essay()));
    }

    /** Its places in its own essay. */
    public List<Target> own() {
        return targets.stream().filter(target -> !isBeside(target)).toList();
    }

    /** The same question with its places in its own essay alone, for whatever reads one essay. */
    public ItemBody inOwnEssay() {
        return beside.isEmpty() ? this : new ItemBody(v, kind, stem, own(), parts);
    }

    /** The essays that it has places in: its own and others. */
    public Set<UUID> essays(UUID own) {
        return Stream.concat(Stream.of(own), beside.stream().map(other -> UUID.fromString(other.essay())))
                .collect(Collectors.toSet());
    }

    /** The version of an essay that targets in it point into; {@code own} for the item's own essay. */
    public int versionOf(String essay, int own) {
        return beside.stream()
                .filter(other -> other.essay().equals(essay))
                .map(Beside::version)
                .findFirst()
                .orElse(own);
    }

    public Part part(String id) {
        return parts.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    /** This body as a learner may see it: only what it is about, not what proves its key. */
    @JsonIgnore
    public ItemBody forLearner() {
        return with(
                targets.stream().filter(t -> t.role() == Target.Role.STIMULUS).toList(), parts);
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
