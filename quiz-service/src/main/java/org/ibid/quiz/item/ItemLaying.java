package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.PublishedVersion;
import org.ibid.quiz.generation.GeneratedItem;
import org.ibid.quiz.publication.Follower;
import org.ibid.quiz.publication.StoredVersion;

/** When a version arrives, finds the places of the items that are there and lays new ones before the teacher. */
@ApplicationScoped
class ItemLaying implements Follower {

    private final ItemSource source;
    private final FreshItems fresh;
    private final EntityManager rows;

    ItemLaying(ItemSource source, FreshItems fresh, EntityManager rows) {
        this.source = source;
        this.fresh = fresh;
        this.rows = rows;
    }

    @Override
    public Prepared prepare(PublishedVersion published) {
        List<GeneratedItem> made = source.of(published.version());
        return version -> {
            reanchor(version);
            fresh.lay(made, version);
        };
    }

    @Override
    @Transactional
    public int waiting(UUID version) {
        return rows.createQuery("""
            select count(i) from ItemRow i, ItemRevisionRow r, ItemAnchorRow a
            where r.item = i.id and r.number = 1 and a.revision = r.id and a.essayVersion = ?1
              and i.state = ?2
              and not exists (select 1 from ItemAnchorRow o where o.revision = r.id and o.version < a.version)
            """, Long.class)
                .setParameter(1, version)
                .setParameter(2, ItemState.IN_REVIEW)
                .getSingleResult()
                .intValue();
    }

    /** Looks for every item of the essay in the new version, from where it stood in the one before. */
    private void reanchor(StoredVersion version) {
        List<Standing> standing = rows.createQuery("""
            select i, r, a from ItemRow i, ItemRevisionRow r, ItemAnchorRow a
            where i.library = ?1 and i.essay = ?2 and i.state <> ?3
              and r.item = i.id and (r.number = i.revision or r.number = i.approvedRevision)
              and a.revision = r.id and a.state = ?4
              and a.version = (select max(n.version) from ItemAnchorRow n
                               where n.revision = r.id and n.state = ?4 and n.version < ?5)
            """, Standing.class)
                .setParameter(1, version.library())
                .setParameter(2, version.essay())
                .setParameter(3, ItemState.RETIRED)
                .setParameter(4, ItemAnchorRow.State.FOUND)
                .setParameter(5, version.number())
                .getResultList();
        standing.forEach(one -> move(one, version));
    }

    private record Standing(ItemRow item, ItemRevisionRow revision, ItemAnchorRow anchor) {}

    private void move(Standing standing, StoredVersion version) {
        ItemAnchorRow anchor = new ItemAnchorRow();
        anchor.revision = standing.revision().id;
        anchor.essayVersion = version.id();
        anchor.version = version.number();
        switch (Reanchoring.find(
                standing.anchor().targets.targets(), version.version().text())) {
            case Reanchoring.Moved.Found found -> {
                anchor.state = ItemAnchorRow.State.FOUND;
                anchor.targets = ItemAnchorRow.Targets.of(found.targets());
                anchor.confidence = found.confidence();
                anchor.reason = "";
            }
            case Reanchoring.Moved.Lost lost -> {
                anchor.state = ItemAnchorRow.State.LOST;
                anchor.targets = ItemAnchorRow.Targets.of(List.of());
                anchor.confidence = 0;
                anchor.reason = lost.reason();
            }
        }
        if (standing.revision().number == standing.item().revision) {
            standing.item().suspended = anchor.state == ItemAnchorRow.State.LOST;
        }
        anchor.persist();
    }
}
