package org.ibid.quiz.item;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.PublishedVersion;
import org.ibid.quiz.generation.GeneratedItem;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.publication.Follower;

/** When a version arrives, finds the places of the items that are there and lays new ones before the teacher. */
@ApplicationScoped
class ItemLaying implements Follower {

    private final ItemSource source;
    private final FreshItems fresh;
    private final Standing standing;
    private final AnchorKeeping anchors;
    private final BesideItems beside;
    private final EssayVersions versions;
    private final EntityManager rows;

    ItemLaying(
            ItemSource source,
            FreshItems fresh,
            Standing standing,
            AnchorKeeping anchors,
            BesideItems beside,
            EssayVersions versions,
            EntityManager rows) {
        this.source = source;
        this.fresh = fresh;
        this.standing = standing;
        this.anchors = anchors;
        this.beside = beside;
        this.versions = versions;
        this.rows = rows;
    }

    @Override
    public Prepared prepare(PublishedVersion published) {
        List<GeneratedItem> made = source.of(published.version());
        Regates gates = gates(published);
        return version -> {
            anchors.keep(
                    standing.follow(version.library(), version.essay(), version.number(), version.version()),
                    version,
                    gates);
            beside.suspendDoubtful(version);
            fresh.lay(made, version);
        };
    }

    private Regates gates(PublishedVersion published) {
        Regates gates = new Regates(published.version());
        QuarkusTransaction.requiringNew()
                .call(() -> versions.newest(published.library(), published.essay())
                        .flatMap(number -> versions.find(published.library(), published.essay(), number)))
                .ifPresent(newest -> gates.read(newest.number(), newest.version()));
        return gates;
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
}
