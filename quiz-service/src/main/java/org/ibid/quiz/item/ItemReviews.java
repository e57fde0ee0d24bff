package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.quiz.generation.Acceptance;
import org.ibid.quiz.interaction.Interactions;
import org.jspecify.annotations.Nullable;

/** Items with their keys, as the teachers of their library review them. */
@ApplicationScoped
class ItemReviews {

    /** The newest revision of each item, where it was last found. */
    private static final String NEWEST = """
            select i, r, k, a from ItemRow i, ItemRevisionRow r, ItemKeyRow k, ItemAnchorRow a
            where i.library = :library and r.item = i.id and r.number = i.revision
              and k.revision = r.id and a.revision = r.id and a.state = FOUND
              and a.version = (select max(n.version) from ItemAnchorRow n
                               where n.revision = r.id and n.state = FOUND)
            """;

    private final EntityManager rows;

    ItemReviews(EntityManager rows) {
        this.rows = rows;
    }

    List<ItemReview> ofEssay(UUID library, UUID essay, @Nullable ItemState state) {
        return rows.createQuery(
                        NEWEST + " and i.essay = :essay and (:state is null or i.state = :state)"
                                + " order by i.rankScore desc, i.id",
                        Whole.class)
                .setParameter("library", library)
                .setParameter("essay", essay)
                .setParameter("state", state)
                .getResultStream()
                .map(Whole::toReview)
                .toList();
    }

    Optional<ItemReview> find(UUID library, UUID item) {
        return whole(library, item).map(Whole::toReview);
    }

    Optional<Whole> whole(UUID library, UUID item) {
        return rows.createQuery(NEWEST + " and i.id = :item", Whole.class)
                .setParameter("library", library)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    /** One item, all of its rows. */
    record Whole(ItemRow item, ItemRevisionRow revision, ItemKeyRow key, ItemAnchorRow anchor) {

        ItemReview toReview() {
            ItemBody body = Reanchoring.moved(revision.body, anchor.targets.targets());
            return new ItemReview(
                    item.id,
                    item.revision,
                    item.essay,
                    anchor.version,
                    item.state,
                    item.suspended,
                    body,
                    forms(body),
                    key.rationale,
                    item.difficulty,
                    item.level,
                    certificate(),
                    item.rankScore,
                    item.rejectedBecause,
                    item.practiceOnly,
                    revision.madeBy,
                    Acceptance.measured(key.certificate.certificate().rule())
                            .map(seen -> new ItemReview.Measured(seen.accepted(), seen.seen()))
                            .orElse(null));
        }

        private Certificate certificate() {
            Certificate made = key.certificate.certificate();
            return anchor.broken == null ? made : anchor.broken.over(made);
        }

        private List<KeyForm> forms(ItemBody body) {
            return body.parts().stream()
                    .map(part -> Interactions.toForm(part.id(), part.interaction(), key.keys.key(part.id())))
                    .toList();
        }
    }
}
