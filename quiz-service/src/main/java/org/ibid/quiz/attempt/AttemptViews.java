package org.ibid.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ibid.core.quiz.AttemptView;
import org.jspecify.annotations.Nullable;

/** An attempt as its learner sees it while answering: made of what was pinned and what was saved, nothing else. */
final class AttemptViews {

    private AttemptViews() {}

    static AttemptView of(AttemptRow attempt, Instant now) {
        Map<PartId, PartResponseRow> saved = PartResponseRow.of(attempt.id);
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
                AttemptSlotRow.of(attempt.id).stream()
                        .map(slot -> slot(slot, saved))
                        .toList());
    }

    private static AttemptView.Slot slot(AttemptSlotRow slot, Map<PartId, PartResponseRow> saved) {
        List<AttemptView.SavedPart> parts = slot.body.parts().stream()
                .map(part -> part(part.id(), saved.get(new PartId(slot.id.attempt(), slot.id.number(), part.id()))))
                .toList();
        return new AttemptView.Slot(slot.id.number(), slot.item, slot.essay, slot.version, slot.body, parts);
    }

    private static AttemptView.SavedPart part(String part, @Nullable PartResponseRow row) {
        return row == null
                ? new AttemptView.SavedPart(part, 0, null, null)
                : new AttemptView.SavedPart(part, row.revision, row.response.response(), row.savedAt);
    }
}
