package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemState;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.Audit;

/** A teacher's yes or no to one revision. */
@ApplicationScoped
class ItemDecisions {

    private final Audit audit;

    ItemDecisions(Audit audit) {
        this.audit = audit;
    }

    @Transactional
    void approve(Grant by, UUID id, ItemDecision decision) {
        ItemRow item = current(by, id, decision.revision());
        item.state = ItemState.APPROVED;
        item.approvedRevision = item.revision;
        item.rejectedBecause = null;
        audit.record(by, "item.approved", id, "revision " + item.revision);
    }

    @Transactional
    void reject(Grant by, UUID id, ItemDecision decision) {
        String reason = decision.reason();
        if (reason == null || reason.isBlank()) {
            throw Refusal.unacceptable("reason-missing", "Say why this question is rejected.", "");
        }
        ItemRow item = current(by, id, decision.revision());
        item.state = ItemState.REJECTED;
        item.approvedRevision = null;
        item.rejectedBecause = reason.strip();
        audit.record(by, "item.rejected", id, "revision " + item.revision + ": " + reason.strip());
    }

    /** The item, locked, if this revision is still its newest. */
    static ItemRow current(Grant by, UUID id, int revision) {
        ItemRow item = ItemRow.locked(by.scope(), id).orElseThrow(Refusal::notFound);
        if (item.revision != revision) {
            throw Refusal.conflict("stale-revision", "This question has been changed meanwhile.");
        }
        return item;
    }
}
