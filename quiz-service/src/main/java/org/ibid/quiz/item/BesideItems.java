package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.alignment.Alignment;
import org.ibid.core.alignment.Following;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.WaitingBeside;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.publication.StoredVersion;

/**
 * Items of other essays that have a place in an essay, too. They pin its version, which stays what it was; but where its
 * new version no longer has their words for certain, they are suspended until a person has looked.
 */
@ApplicationScoped
class BesideItems {

    private final EssayVersions versions;
    private final EntityManager rows;

    BesideItems(EssayVersions versions, EntityManager rows) {
        this.versions = versions;
        this.rows = rows;
    }

    private record Found(ItemRow item, ItemRevisionRow revision) {

        int pinned(UUID essay) {
            return revision.body.versionOf(essay.toString(), 0);
        }

        List<Target> places(UUID essay) {
            return revision.body.targets().stream()
                    .filter(target -> essay.toString().equals(target.essay()))
                    .toList();
        }
    }

    /** An item, and where its places in the essay would stand. */
    record Followed(ItemRow item, ItemRevisionRow revision, Reanchoring.Moved moved) {

        boolean sure() {
            return moved.state() == ItemAnchorRow.State.FOUND;
        }
    }

    /** Part of the transaction that stores the version. */
    void suspendDoubtful(StoredVersion version) {
        follow(version.library(), version.essay(), version.version()).stream()
                .filter(one -> !one.sure())
                .forEach(one -> {
                    one.item().besideDoubtful = true;
                    one.item().suspended = true;
                });
    }

    /** One query, and one for each version that is pinned. */
    List<Followed> follow(UUID library, UUID essay, EssayVersion version) {
        Map<Integer, Following> from = new HashMap<>();
        return of(library, essay).stream()
                .map(one -> {
                    Following following = from.computeIfAbsent(
                            one.pinned(essay),
                            number -> new Following(
                                    Alignment.of(versions.pinned(essay, number).text(), version.text())));
                    return new Followed(
                            one.item(), one.revision(), Reanchoring.follow(one.places(essay), essay, following));
                })
                .toList();
    }

    /** Those that wait for a person to approve them again. */
    @Transactional
    List<WaitingBeside> waiting(UUID library, UUID essay) {
        return of(library, essay).stream()
                .filter(one -> one.item().besideDoubtful && one.revision().number == one.item().revision)
                .map(one -> new WaitingBeside(
                        one.item().id, one.item().essay, one.revision().body.stem(), one.pinned(essay)))
                .toList();
    }

    /** The newest revisions and those in use. */
    @SuppressWarnings("unchecked")
    private List<Found> of(UUID library, UUID essay) {
        List<UUID> revisions = rows.createNativeQuery("""
                        select r.id from item i
                          join item_revision r on r.item = i.id and r.number in (i.revision, i.approved_revision)
                        where i.library = :library and i.essay <> :essay and i.state not in ('RETIRED', 'REJECTED')
                          and r.body -> 'beside' @> jsonb_build_array(jsonb_build_object('essay', cast(:id as text)))
                        """, UUID.class)
                .setParameter("library", library)
                .setParameter("essay", essay)
                .setParameter("id", essay.toString())
                .getResultList();
        return revisions.isEmpty()
                ? List.of()
                : rows.createQuery("""
                                select i, r from ItemRow i, ItemRevisionRow r
                                where r.item = i.id and r.id in :revisions order by i.rankScore desc, i.id, r.number
                                """, Found.class)
                        .setParameter("revisions", revisions)
                        .getResultList();
    }
}
