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
import org.jspecify.annotations.Nullable;

/** The items of an essay where they stand, and where they would stand in another version of it. */
@ApplicationScoped
public class Standing {

    private final EssayVersions versions;
    private final EntityManager rows;

    Standing(EssayVersions versions, EntityManager rows) {
        this.versions = versions;
        this.rows = rows;
    }

    /**
     * One revision of an item, followed from where it was last found.
     *
     * @param was the version that it was found in
     */
    record Followed(
            ItemRow item,
            ItemRevisionRow revision,
            ItemKeyRow key,
            ItemAnchorRow anchor,
            EssayVersion was,
            Reanchoring.Moved moved) {

        boolean newest() {
            return revision.number == item.revision;
        }

        /** What gates say against it where it stands now; null where they say nothing, and where nobody asks them. */
        @Nullable
        Broken broken(Regates gates) {
            boolean asked = moved.state() == ItemAnchorRow.State.FOUND && item.state != ItemState.REJECTED;
            return asked ? Broken.of(gates.broken(revision, key, anchor, was, moved.targets())) : null;
        }
    }

    private record From(EssayVersion version, Following following) {}

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
        Map<Integer, From> from = new HashMap<>();
        return found.stream()
                .map(one -> {
                    From was = from.computeIfAbsent(
                            one.anchor().version, earlier -> from(versions.pinned(essay, earlier), version));
                    return new Followed(
                            one.item(),
                            one.revision(),
                            one.key(),
                            one.anchor(),
                            was.version(),
                            Reanchoring.follow(one.anchor().targets.targets(), essay, was.following()));
                })
                .toList();
    }

    private static From from(EssayVersion was, EssayVersion version) {
        return new From(was, new Following(Alignment.of(was.text(), version.text())));
    }
}
