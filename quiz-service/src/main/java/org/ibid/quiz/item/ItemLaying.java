package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.quiz.AnchorDoubt;
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
    private final Standing standing;
    private final EntityManager rows;

    ItemLaying(ItemSource source, FreshItems fresh, Standing standing, EntityManager rows) {
        this.source = source;
        this.fresh = fresh;
        this.standing = standing;
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

    /** Looks for every item of the essay in the new version, from where it stood when it was last found. */
    private void reanchor(StoredVersion version) {
        standing.follow(version.library(), version.essay(), version.number(), version.version())
                .forEach(followed -> keep(followed, version));
    }

    private static void keep(Standing.Followed followed, StoredVersion version) {
        Reanchoring.Moved moved = followed.moved();
        ItemAnchorRow anchor = new ItemAnchorRow();
        anchor.revision = followed.revision().id;
        anchor.essayVersion = version.id();
        anchor.version = version.number();
        anchor.state = moved.state();
        anchor.targets = ItemAnchorRow.Targets.of(moved.targets());
        anchor.confidence = moved.confidence();
        anchor.reason =
                moved.doubts().stream().map(AnchorDoubt::doubt).distinct().collect(Collectors.joining(", "));
        anchor.candidates =
                moved.doubts().isEmpty() ? null : ItemAnchorRow.Doubts.of(followed.anchor().version, moved.doubts());
        if (followed.revision().number == followed.item().revision) {
            followed.item().suspended = anchor.state != ItemAnchorRow.State.FOUND;
        }
        anchor.persist();
    }
}
