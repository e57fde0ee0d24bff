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
        return shareProofs(other) || shows(this, other) || shows(other, this);
    }

    private boolean shareProofs(PinnedItem other) {
        return proofs().anyMatch(mine -> other.proofs()
                .anyMatch(theirs -> Objects.equals(mine.essay(), theirs.essay())
                        && Objects.equals(mine.footnote(), theirs.footnote())
                        && mine.position().span().overlaps(theirs.position().span())));
    }

    /** A sentence that is to be selected among others is not given away by being read. */
    private static boolean shows(PinnedItem one, PinnedItem other) {
        List<ShownPlace> shown = ShownPlace.in(one.body.with(one.located(), one.body.parts()));
        boolean selects = other.body.parts().getFirst().interaction() instanceof Interaction.Hottext;
        return !selects && other.proofs().anyMatch(proof -> shown.stream().anyMatch(place -> place.overlaps(proof)));
    }

    /** Where its key is proved. */
    public Set<String> provedIn() {
        return body.own().stream()
                .filter(PinnedItem::proves)
                .map(Target::passageId)
                .collect(Collectors.toSet());
    }

    /** Its targets, each with its essay. */
    public List<Target> located() {
        return body.targets().stream()
                .map(target -> target.essay() == null ? target.ofEssay(essay.toString()) : target)
                .toList();
    }

    private Stream<Target> proofs() {
        return located().stream().filter(PinnedItem::proves);
    }

    private static boolean proves(Target target) {
        return target.role() == Target.Role.EVIDENCE;
    }
}
