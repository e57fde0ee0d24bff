package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.alignment.Alignment;
import org.ibid.core.alignment.Following;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.ItemState;
import org.ibid.quiz.publication.EssayVersions;

/** The items of an essay where they stand, and where they would stand in another version of it. */
@ApplicationScoped
public class Standing {

    private final EssayVersions versions;
    private final EntityManager rows;

    Standing(EssayVersions versions, EntityManager rows) {
        this.versions = versions;
        this.rows = rows;
    }

    /** One revision of an item, followed from where it was last found. */
    record Followed(
            ItemRow item, ItemRevisionRow revision, ItemKeyRow key, ItemAnchorRow anchor, Reanchoring.Moved moved) {}

    private record Found(ItemRow item, ItemRevisionRow revision, ItemKeyRow key, ItemAnchorRow anchor) {}

    /**
     * Two queries and one for each version in which items were found last, which is one but for items that were lost.
     *
     * @param number of the version that is new: only those before it are looked at
     */
    List<Followed> follow(UUID library, UUID essay, int number, EssayVersion version) {
        List<Found> found = rows.createQuery("""
            select i, r, k, a from ItemRow i, ItemRevisionRow r, ItemKeyRow k, ItemAnchorRow a
            where i.library = ?1 and i.essay = ?2 and i.state <> ?3
              and r.item = i.id and (r.number = i.revision or r.number = i.approvedRevision)
              and k.revision = r.id and a.revision = r.id and a.state = ?4
              and a.version = (select max(n.version) from ItemAnchorRow n
                               where n.revision = r.id and n.state = ?4 and n.version < ?5)
            """, Found.class)
                .setParameter(1, library)
                .setParameter(2, essay)
                .setParameter(3, ItemState.RETIRED)
                .setParameter(4, ItemAnchorRow.State.FOUND)
                .setParameter(5, number)
                .getResultList();
        Map<Integer, Following> from = new HashMap<>();
        return found.stream()
                .map(one -> {
                    Following following = from.computeIfAbsent(
                            one.anchor().version,
                            v -> new Following(
                                    Alignment.of(versions.pinned(essay, v).text(), version.text())));
                    return new Followed(
                            one.item(),
                            one.revision(),
                            one.key(),
                            one.anchor(),
                            Reanchoring.follow(one.anchor().targets.targets(), essay, following));
                })
                .toList();
    }
}
