package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.WrittenHint;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.Audit;

/** Hints that teachers wrote for items. None is changed; the newest holds. */
@ApplicationScoped
public class ItemHints {

    private static final int LONGEST = 1_000;

    private final EntityManager rows;
    private final Audit audit;
    private final Clock clock;

    ItemHints(EntityManager rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    WrittenHint of(Grant by, UUID item) {
        ItemRow row = ItemRow.of(by.scope(), item).orElseThrow(Refusal::notFound);
        return new WrittenHint(newest(row.id).orElse(""));
    }

    /** @param hint empty to take one back */
    @Transactional
    void write(Grant by, UUID item, WrittenHint hint) {
        ItemRow row = ItemRow.locked(by.scope(), item).orElseThrow(Refusal::notFound);
        String words = hint.words().strip().replace("\0", "");
        if (words.length() > LONGEST) {
            throw Refusal.unacceptable("hint-too-long", "A hint has at most " + LONGEST + " characters.", "");
        }
        if (words.equals(newest(item).orElse(""))) {
            return;
        }
        ItemHintRow written = new ItemHintRow();
        written.library = row.library;
        written.item = item;
        written.words = words;
        written.madeBy = by.sub();
        written.madeAt = clock.instant();
        written.persist();
        audit.record(by, words.isEmpty() ? "item.hint-removed" : "item.hint-written", item, words);
    }

    /** For whoever may be given it; part of the transaction at hand. */
    public Optional<String> newest(UUID item) {
        return rows.createQuery(
                        "select h.words from ItemHintRow h where h.item = :item order by h.id desc", String.class)
                .setParameter("item", item)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(words -> !words.isEmpty());
    }

    /** Those of the items for which there is one. */
    public Set<UUID> written(Collection<UUID> items) {
        return rows.createQuery("""
                        select h.item from ItemHintRow h
                        where h.item in :items and h.words <> ''
                          and not exists (select n.id from ItemHintRow n where n.item = h.item and n.id > h.id)
                        """, UUID.class)
                .setParameter("items", items)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
