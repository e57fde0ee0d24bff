package org.ibid.quiz.item;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.ShownPlace;

/**
 * An item as an attempt pins it.
 *
 * @param revision id of the approved revision
 * @param anchor id of the anchor that says where it stands
 * @param version number of the essay version that the anchor points into
 * @param body with its targets where the anchor has them, evidence among them
 */
public record PinnedItem(UUID item, UUID revision, UUID anchor, UUID essay, int version, ItemBody body) {

    /**
     * True where two items hang on the same words, so that whoever has answered one knows the other, or where one of them
     * shows what proves the other.
     */
    public boolean givesAway(PinnedItem other) {
        return essay.equals(other.essay) && (shareProofs(other) || shows(body, other.body) || shows(other.body, body));
    }

    private boolean shareProofs(PinnedItem other) {
        return proofs(body)
                .anyMatch(mine -> proofs(other.body)
                        .anyMatch(theirs -> Objects.equals(mine.footnote(), theirs.footnote())
                                && mine.position()
                                        .span()
                                        .overlaps(theirs.position().span())));
    }

    /** A sentence that is to be selected among others is not given away by being read. */
    private static boolean shows(ItemBody one, ItemBody other) {
        List<ShownPlace> shown = ShownPlace.in(one);
        boolean selects = other.parts().getFirst().interaction() instanceof Interaction.Hottext;
        return !selects && proofs(other).anyMatch(proof -> shown.stream().anyMatch(place -> place.overlaps(proof)));
    }

    /** Where its key is proved. */
    public Set<String> provedIn() {
        return proofs(body).map(Target::passageId).collect(Collectors.toSet());
    }

    private static Stream<Target> proofs(ItemBody body) {
        return body.targets().stream().filter(target -> target.role() == Target.Role.EVIDENCE);
    }
}
