package org.ibid.quiz.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.ibid.core.item.Certificate;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemEvent;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.ItemVerdict;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.publication.StoredVersion;

/** A teacher's changes to an item: a new revision, which waits for approval again. */
@ApplicationScoped
class ItemEdits {

    private final ItemReviews reviews;
    private final EssayVersions versions;
    private final ItemEvents events;
    private final Clock clock;

    ItemEdits(ItemReviews reviews, EssayVersions versions, ItemEvents events, Clock clock) {
        this.reviews = reviews;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /** The gates take their time over the whole essay, so they are asked before anything is locked. */
    void edit(Grant by, UUID id, ItemEdit edit) {
        ItemCheck checked = QuarkusTransaction.requiringNew().call(() -> check(by, id, edit));
        checked.requireRight();
        Certificate certificate = checked.certificate();
        QuarkusTransaction.requiringNew().run(() -> keep(by, id, edit, checked, certificate));
    }

    /** What the gates and the rules for keeping say of an edit that is not kept. */
    ItemVerdict verdict(Grant by, UUID id, ItemEdit edit) {
        return QuarkusTransaction.requiringNew().call(() -> check(by, id, edit)).verdict();
    }

    ItemCheck check(Grant by, UUID id, ItemEdit edit) {
        ItemRow item = ItemDecisions.current(by, id, edit.baseRevision());
        ItemReviews.Whole before = reviews.whole(by.scope(), id).orElseThrow(Refusal::notFound);
        StoredVersion version =
                versions.find(by.scope(), item.essay, before.anchor().version).orElseThrow(Refusal::notFound);
        return ItemCheck.of(
                new ItemCheck.Written(edit.body(), edit.keys(), edit.rationale()),
                new ItemCheck.Before(before.toReview().body(), before.key().keys.keys(), before.key().rationale),
                version,
                OtherEssays.of(edit.body(), by.scope(), versions));
    }

    private void keep(Grant by, UUID id, ItemEdit edit, ItemCheck checked, Certificate certificate) {
        ItemRow item = ItemDecisions.current(by, id, edit.baseRevision());
        ItemStanding before = ItemStanding.of(item);
        item.revision++;
        item.state = ItemState.IN_REVIEW;
        item.rejectedBecause = null;
        item.suspended = item.besideDoubtful;
        Revisions.add(
                new Revisions.Made(id, item.revision, checked.body(), by.sub(), clock.instant()),
                checked.secret(certificate),
                checked.version());
        events.record(by, item, ItemEvent.Action.EDITED, "", before);
    }
}
