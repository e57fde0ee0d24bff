package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.ContentHash;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
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
    private final Standing standing;
    private final EntityManager rows;
    private final Clock clock;

    ItemLaying(ItemSource source, Standing standing, EntityManager rows, Clock clock) {
        this.source = source;
        this.standing = standing;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Prepared prepare(PublishedVersion published) {
        List<GeneratedItem> made = source.of(published.version());
        return version -> {
            reanchor(version);
            layNew(made, version);
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

    private void layNew(List<GeneratedItem> made, StoredVersion version) {
        Set<String> known = new HashSet<>(rows.createQuery("""
            select r.body from ItemRow i, ItemRevisionRow r
            where i.library = ?1 and i.essay = ?2 and r.item = i.id
            """, ItemBody.class)
                .setParameter(1, version.library())
                .setParameter(2, version.essay())
                .getResultStream()
                .map(ItemLaying::asked)
                .toList());
        made.stream().filter(item -> known.add(asked(item.body()))).forEach(item -> lay(item, version));
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

    private void lay(GeneratedItem made, StoredVersion version) {
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
                new Revisions.Made(item.id, 1, located(made.body(), version.essay()), null, clock.instant()),
                new Revisions.Secret(made.keys(), made.rationale(), made.certificate()),
                version);
    }

    private static ItemBody located(ItemBody body, UUID essay) {
        List<Target> targets = body.targets().stream()
                .map(target -> target.essay() == null ? target.ofEssay(essay.toString()) : target)
                .toList();
        return new ItemBody(body.v(), body.kind(), body.stem(), targets, body.parts());
    }
}
