package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.TextAccess;
import org.ibid.quiz.item.ItemHints;
import org.jspecify.annotations.Nullable;

/** An attempt as its learner sees it while answering: made of what was pinned, what was saved and what was told, nothing else. */
@ApplicationScoped
class AttemptViews {

    private final ItemHints hints;

    AttemptViews(ItemHints hints) {
        this.hints = hints;
    }

    AttemptView of(AttemptRow attempt, Instant now) {
        return of(attempt, Sitting.of(attempt.id), now);
    }

    AttemptView of(AttemptRow attempt, Sitting sitting, Instant now) {
        List<AttemptSlotRow> slots = sitting.slots();
        Set<UUID> closed = closedTexts(attempt, slots);
        Midways midways = Midways.of(attempt, sitting.steps(), slots, closed, hints);
        return new AttemptView(
                attempt.id,
                attempt.assignment,
                attempt.course,
                attempt.title,
                attempt.state,
                attempt.started,
                attempt.deadline,
                attempt.submitted,
                now,
                slots.stream()
                        .filter(slot -> attempt.within(slot.id.number(), slots.size()))
                        .map(slot -> slot(attempt, slot, sitting.saved(), midways))
                        .toList(),
                attempt.going(slots.size(), closed));
    }

    /** Of all items, those included that have not been shown yet: what comes must not be looked up before. */
    static Set<UUID> closedTexts(AttemptRow attempt, List<AttemptSlotRow> slots) {
        return slots.stream()
                .filter(slot -> attempt.access(slot) == TextAccess.CLOSED)
                .flatMap(slot -> slot.body().essays(slot.essay()).stream())
                .collect(Collectors.toSet());
    }

    private static AttemptView.Slot slot(
            AttemptRow attempt, AttemptSlotRow slot, Map<PartId, PartResponseRow> saved, Midways midways) {
        List<AttemptView.SavedPart> parts = slot.body().parts().stream()
                .map(part -> part(part.id(), saved.get(new PartId(slot.id.attempt(), slot.id.number(), part.id()))))
                .toList();
        return new AttemptView.Slot(
                slot.id.number(),
                slot.item(),
                slot.essay(),
                slot.version(),
                slot.body(),
                parts,
                attempt.flags().contains(slot.id.number()),
                attempt.access(slot),
                midways.of(slot));
    }

    private static AttemptView.SavedPart part(String part, @Nullable PartResponseRow row) {
        return row == null
                ? new AttemptView.SavedPart(part, 0, null, null)
                : new AttemptView.SavedPart(part, row.revision, row.response.response(), row.savedAt);
    }
}
