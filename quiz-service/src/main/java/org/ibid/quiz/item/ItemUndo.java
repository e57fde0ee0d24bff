package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemEvent;
import org.ibid.quiz.problem.Refusal;

/**
 * Takes back what a person did last on an essay's items. Nothing written is unwritten: an edit is taken back by a new
 * revision that says what the one before it said.
 */
@ApplicationScoped
class ItemUndo {

    private final ItemEvents events;
    private final EntityManager rows;
    private final Clock clock;

    ItemUndo(ItemEvents events, EntityManager rows, Clock clock) {
        this.events = events;
        this.rows = rows;
        this.clock = clock;
    }

    /** @return the item that stands again as it stood before */
    @Transactional
    UUID undo(Grant by, UUID essay) {
        ItemEventRow last = events.last(by, essay)
                .orElseThrow(() -> Refusal.conflict("nothing-to-undo", "There is nothing of yours to take back here."));
        ItemRow item = ItemRow.locked(by.scope(), last.item).orElseThrow(Refusal::notFound);
        ItemStanding to = last.before;
        if (to == null || !events.stillLast(last)) {
            throw Refusal.conflict("decided-since", "Somebody has decided about this question since.");
        }
        ItemStanding now = ItemStanding.of(item);
        if (last.action == ItemEvent.Action.EDITED) {
            restoreWords(item, to, by);
        }
        to.restore(item);
        events.recordUndoing(by, item, last, now);
        return item.id;
    }

    private void restoreWords(ItemRow item, ItemStanding to, Grant by) {
        ItemRevisionRow old = ItemRevisionRow.of(item.id, to.revision());
        ItemKeyRow key = rows.find(ItemKeyRow.class, old.id);
        List<ItemAnchorRow> anchors = rows.createQuery(
                        "select a from ItemAnchorRow a where a.revision = :old", ItemAnchorRow.class)
                .setParameter("old", old.id)
                .getResultList();
        item.revision++;
        item.suspended = to.suspended() || item.besideDoubtful;
        ItemRevisionRow again =
                Revisions.revision(new Revisions.Made(item.id, item.revision, old.body, by.sub(), clock.instant()));
        Revisions.key(again.id, new Revisions.Secret(key.keys.keys(), key.rationale, key.certificate.certificate()));
        anchors.forEach(anchor -> anchor.copyFor(again.id).persist());
    }
}
