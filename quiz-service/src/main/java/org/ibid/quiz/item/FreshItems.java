package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ibid.core.essay.ContentHash;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.ItemState;
import org.ibid.quiz.generation.GeneratedItem;
import org.ibid.quiz.publication.StoredVersion;

/** Lays what the rules made before the teacher, once: what asks the same as an item that is there is left out. */
@ApplicationScoped
class FreshItems {

    private final EntityManager rows;
    private final Clock clock;

    FreshItems(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Part of the transaction at hand.
     *
     * @return ids of those that are new
     */
    List<UUID> lay(List<GeneratedItem> made, StoredVersion version) {
        Set<String> known = new HashSet<>(rows.createQuery("""
            select r.body from ItemRow i, ItemRevisionRow r
            where i.library = ?1 and i.essay = ?2 and r.item = i.id
            """, ItemBody.class)
                .setParameter(1, version.library())
                .setParameter(2, version.essay())
                .getResultStream()
                .map(FreshItems::asked)
                .toList());
        return made.stream()
                .filter(item -> known.add(asked(item.body())))
                .map(item -> lay(item, version))
                .toList();
    }

    /** What an item asks, wherever its words stand: the same thing is not laid before a teacher twice. */
    private static String asked(ItemBody body) {
        List<String> words = new ArrayList<>(List.of(body.kind(), body.stem()));
        body.targets().stream().map(target -> target.quote().exact()).forEach(words::add);
        for (ItemBody.Part part : body.parts()) {
            words.add(String.valueOf(part.prompt()));
            List<Interaction.SimpleChoice> options = part.interaction().options();
            if (options.isEmpty()) {
                words.add("");
            }
            options.forEach(option -> words.add(option.text()));
            if (part.interaction() instanceof Interaction.Match match) {
                match.rows().forEach(row -> words.add(row.text()));
            }
        }
        return ContentHash.of(words);
    }

    private UUID lay(GeneratedItem made, StoredVersion version) {
        ItemRow item = new ItemRow();
        item.library = version.library();
        item.essay = version.essay();
        item.kind = made.body().kind();
        item.state = ItemState.IN_REVIEW;
        item.revision = 1;
        item.rankScore = made.score();
        item.difficulty = made.difficulty();
        item.level = made.level();
        item.createdAt = clock.instant();
        item.persist();
        Revisions.add(
                new Revisions.Made(item.id, 1, ItemCheck.located(made.body(), version.essay()), null, clock.instant()),
                new Revisions.Secret(made.keys(), made.rationale(), made.certificate()),
                version);
        return item.id;
    }
}
