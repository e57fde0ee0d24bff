package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.ItemState;

/** What quizzes and attempts take from the bank. */
@ApplicationScoped
public class ItemBank {

    private final EntityManager rows;

    ItemBank(EntityManager rows) {
        this.rows = rows;
    }

    /** Those of the items that a new attempt may hold: an approved revision, not suspended, not rejected since. */
    public Map<UUID, PinnedItem> usable(UUID library, Collection<UUID> items) {
        return rows.createQuery("""
                        select i, r, a from ItemRow i, ItemRevisionRow r, ItemAnchorRow a
                        where i.library = :library and i.id in :items and not i.suspended
                          and i.state in (:approved, :changed)
                          and r.item = i.id and r.number = i.approvedRevision
                          and a.revision = r.id and a.state = FOUND
                          and a.version = (select max(n.version) from ItemAnchorRow n where n.revision = r.id)
                        """, Usable.class)
                .setParameter("library", library)
                .setParameter("items", items)
                .setParameter("approved", ItemState.APPROVED)
                .setParameter("changed", ItemState.IN_REVIEW)
                .getResultStream()
                .map(Usable::toPinned)
                .collect(Collectors.toMap(PinnedItem::item, Function.identity()));
    }

    /** Those of the items that may be put into a quiz now: approved one by one. */
    public List<UUID> approved(UUID library, Collection<UUID> items) {
        return rows.createQuery("""
                        select i.id from ItemRow i
                        where i.library = :library and i.id in :items and not i.suspended and not i.practiceOnly
                          and i.state = :approved
                        """, UUID.class)
                .setParameter("library", library)
                .setParameter("items", items)
                .setParameter("approved", ItemState.APPROVED)
                .getResultList();
    }

    /** Ids of items that hang on one of those passages of their essays, and that an attempt may hold. */
    @SuppressWarnings("unchecked")
    public List<UUID> provedIn(UUID library, Collection<UUID> essays, Collection<String> passages) {
        return rows.createNativeQuery("""
                        select distinct i.id from item i
                          join item_revision r on r.item = i.id and r.number = i.approved_revision
                          join item_anchor a on a.revision = r.id and a.state = 'FOUND'
                          cross join lateral jsonb_array_elements(a.targets -> 'targets') t
                        where i.library = :library and i.essay in (:essays) and not i.suspended
                          and i.state in ('APPROVED', 'IN_REVIEW') and lower(t ->> 'role') = 'evidence'
                          and t ->> 'passageId' in (:passages)
                          and coalesce(t ->> 'essay', i.essay::text) = i.essay::text
                        """, UUID.class)
                .setParameter("library", library)
                .setParameter("essays", essays)
                .setParameter("passages", passages)
                .getResultList();
    }

    /** How many parts the newest revision of each item has: what it can score. */
    public Map<UUID, Integer> parts(UUID library, Collection<UUID> items) {
        return rows.createQuery("""
                        select i, r from ItemRow i, ItemRevisionRow r
                        where i.library = :library and i.id in :items and r.item = i.id
                          and r.number = coalesce(i.approvedRevision, i.revision)
                        """, Sized.class)
                .setParameter("library", library)
                .setParameter("items", items)
                .getResultStream()
                .collect(Collectors.toMap(
                        s -> s.item().id, s -> s.revision().body.parts().size()));
    }

    /** For grading, and for feedback where the policy allows it. */
    public Map<UUID, KeyedRevision> keys(Collection<UUID> revisions) {
        return rows.createQuery("select k from ItemKeyRow k where k.revision in :revisions", ItemKeyRow.class)
                .setParameter("revisions", revisions)
                .getResultStream()
                .map(row -> new KeyedRevision(row.revision, row.keys.keys(), row.rationale))
                .collect(Collectors.toMap(KeyedRevision::revision, Function.identity()));
    }

    /** What revisions ask, evidence among their targets, by id of the revision. */
    public Map<UUID, ItemBody> bodies(Collection<UUID> revisions) {
        return rows.createQuery("select r from ItemRevisionRow r where r.id in :revisions", ItemRevisionRow.class)
                .setParameter("revisions", revisions)
                .getResultStream()
                .collect(Collectors.toMap(r -> r.id, r -> r.body));
    }

    /** Every target, the evidence too, where the anchors have them. */
    public Map<UUID, List<Target>> targets(Collection<UUID> anchors) {
        return rows.createQuery("select a from ItemAnchorRow a where a.id in :anchors", ItemAnchorRow.class)
                .setParameter("anchors", anchors)
                .getResultStream()
                .collect(Collectors.toMap(a -> a.id, a -> a.targets.targets()));
    }

    private record Sized(ItemRow item, ItemRevisionRow revision) {}

    private record Usable(ItemRow item, ItemRevisionRow revision, ItemAnchorRow anchor) {
        PinnedItem toPinned() {
            return new PinnedItem(
                    item.id,
                    revision.id,
                    anchor.id,
                    item.essay,
                    anchor.version,
                    Reanchoring.moved(revision.body, anchor.targets.targets()));
        }
    }
}
