package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemComment;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemEvent;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.ItemsApproval;
import org.ibid.quiz.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What a teacher decides about one revision of an item, and says of it. */
@ApplicationScoped
class ItemDecisions {

    private final ItemEvents events;
    private final boolean fourEyes;

    /** @param fourEyes whether somebody else than its author must approve what a person wrote */
    ItemDecisions(ItemEvents events, @ConfigProperty(name = "ibid.review.four-eyes") boolean fourEyes) {
        this.events = events;
        this.fourEyes = fourEyes;
    }

    @Transactional
    void approve(Grant by, UUID id, ItemDecision decision) {
        ItemRow item = current(by, id, decision.revision());
        requireOtherEyes(by, item);
        ItemStanding before = ItemStanding.of(item);
        item.state = ItemState.APPROVED;
        item.approvedRevision = item.revision;
        item.rejectedBecause = null;
        item.practiceOnly = false;
        if (item.besideDoubtful) { // whoever approves it by the version that it keeps to has looked
            item.besideDoubtful = false;
            item.suspended = !ItemAnchorRow.stands(item.id, item.revision);
        }
        events.record(by, item, ItemEvent.Action.APPROVED, "", before);
    }

    /**
     * Those of the items that wait as they were on the page and that this person may approve; nothing is said of the
     * others.
     */
    @Transactional
    ItemsApproval.Receipt approveForPractice(Grant by, UUID essay, ItemsApproval approval) {
        int approved = 0;
        for (ItemsApproval.Chosen chosen : approval.items()) {
            ItemRow item = ItemRow.locked(by.scope(), chosen.item())
                    .filter(row -> row.essay.equals(essay))
                    .orElseThrow(Refusal::notFound);
            if (item.revision == chosen.revision()
                    && item.state == ItemState.IN_REVIEW
                    && !item.suspended
                    && otherEyes(by, item)) {
                ItemStanding before = ItemStanding.of(item);
                item.state = ItemState.APPROVED;
                item.approvedRevision = item.revision;
                item.practiceOnly = true;
                events.record(by, item, ItemEvent.Action.APPROVED_FOR_PRACTICE, "", before);
                approved++;
            }
        }
        return new ItemsApproval.Receipt(approved);
    }

    private boolean otherEyes(Grant by, ItemRow item) {
        return !fourEyes || !by.sub().equals(ItemRevisionRow.author(item.id, item.revision));
    }

    private void requireOtherEyes(Grant by, ItemRow item) {
        if (!otherEyes(by, item)) {
            throw Refusal.unacceptable(
                    "own-item", "Somebody else must approve a question that you wrote or changed.", "");
        }
    }

    @Transactional
    void reject(Grant by, UUID id, ItemDecision decision) {
        String reason = required(decision.reason(), "reason-missing", "Say why this question is rejected.");
        ItemRow item = current(by, id, decision.revision());
        ItemStanding before = ItemStanding.of(item);
        item.state = ItemState.REJECTED;
        item.approvedRevision = null;
        item.rejectedBecause = reason;
        events.record(by, item, ItemEvent.Action.REJECTED, reason, before);
    }

    /** Out of use from now on; where it was used it stays as it was. */
    @Transactional
    void retire(Grant by, UUID id, ItemDecision decision) {
        ItemRow item = current(by, id, decision.revision());
        ItemStanding before = ItemStanding.of(item);
        item.state = ItemState.RETIRED;
        String reason = Objects.requireNonNullElse(decision.reason(), "").strip();
        events.record(by, item, ItemEvent.Action.RETIRED, reason, before);
    }

    /** A draft is put before a reviewer, and so is what was rejected or retired and is wanted again. */
    @Transactional
    void submit(Grant by, UUID id, ItemDecision decision) {
        ItemRow item = current(by, id, decision.revision());
        ItemStanding before = ItemStanding.of(item);
        item.state = ItemState.IN_REVIEW;
        item.rejectedBecause = null;
        events.record(by, item, ItemEvent.Action.SUBMITTED, "", before);
    }

    @Transactional
    void comment(Grant by, UUID id, ItemComment comment) {
        String words = required(comment.words(), "words-missing", "Say something.");
        if (words.length() > ItemComment.LONGEST) {
            throw Refusal.unacceptable(
                    "words-too-long", "A comment has at most " + ItemComment.LONGEST + " characters.", "");
        }
        ItemRow item = ItemRow.locked(by.scope(), id).orElseThrow(Refusal::notFound);
        events.record(by, item, ItemEvent.Action.COMMENTED, words, null);
    }

    private static String required(@Nullable String words, String type, String title) {
        if (words == null || words.isBlank()) {
            throw Refusal.unacceptable(type, title, "");
        }
        return words.strip();
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
