package org.ibid.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.ItemEvent;
import org.ibid.core.quiz.ItemHistory;
import org.ibid.quiz.security.Audit;
import org.jspecify.annotations.Nullable;

/** The history of items: what people did to them, kept for good, and for whoever wants to learn from it. */
@ApplicationScoped
class ItemEvents {

    private final EntityManager rows;
    private final Audit audit;
    private final Clock clock;

    ItemEvents(EntityManager rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Part of the transaction at hand.
     *
     * @param before how the item stood; null where nothing was changed that could be taken back
     */
    void record(Grant by, ItemRow item, ItemEvent.Action action, String words, @Nullable ItemStanding before) {
        persist(by, item, action, words, before, null);
    }

    void recordUndoing(Grant by, ItemRow item, ItemEventRow undone, ItemStanding before) {
        persist(by, item, ItemEvent.Action.UNDONE, "", before, undone.id);
    }

    private void persist(
            Grant by,
            ItemRow item,
            ItemEvent.Action action,
            String words,
            @Nullable ItemStanding before,
            @Nullable UUID undoes) {
        ItemEventRow row = new ItemEventRow();
        row.library = item.library;
        row.essay = item.essay;
        row.item = item.id;
        row.revision = item.revision;
        row.action = action;
        row.by = by.sub();
        row.at = clock.instant();
        row.words = words;
        row.before = before;
        row.undoes = undoes;
        rows.persist(row);
        String detail = "revision " + item.revision + (words.isEmpty() ? "" : ": " + words);
        audit.record(by, "item." + action.name().toLowerCase(Locale.ROOT).replace('_', '-'), item.id, detail);
    }

    /** What a person did last to any item of an essay and has not taken back; comments are nothing to take back. */
    Optional<ItemEventRow> last(Grant by, UUID essay) {
        return rows.createQuery("""
                        select e from ItemEventRow e
                        where e.library = :library and e.essay = :essay and e.by = :person and e.before is not null
                          and e.action <> :undone
                          and not exists (select u.id from ItemEventRow u where u.undoes = e.id)
                        order by e.id desc
                        """, ItemEventRow.class)
                .setParameter("library", by.scope())
                .setParameter("essay", essay)
                .setParameter("person", by.sub())
                .setParameter("undone", ItemEvent.Action.UNDONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** True where nobody has done anything to the item since: what stands on a later decision cannot be pulled away. */
    boolean stillLast(ItemEventRow event) {
        List<ItemEventRow> of = changes(event.item);
        return of.isEmpty() || of.getLast().id.equals(event.id);
    }

    private List<ItemEventRow> changes(UUID item) {
        List<ItemEventRow> all = of(item);
        Set<UUID> undone = undone(all);
        return all.stream()
                .filter(e -> e.before != null && e.undoes == null && !undone.contains(e.id))
                .toList();
    }

    private List<ItemEventRow> of(UUID item) {
        return rows.createQuery("select e from ItemEventRow e where e.item = :item order by e.id", ItemEventRow.class)
                .setParameter("item", item)
                .getResultList();
    }

    private static Set<UUID> undone(List<ItemEventRow> events) {
        return events.stream().map(e -> e.undoes).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    ItemHistory history(ItemRow item) {
        List<ItemEventRow> all = of(item.id);
        Set<UUID> undone = undone(all);
        List<ItemEvent> events = new ArrayList<>();
        firstByRule(item).ifPresent(events::add);
        all.forEach(row -> events.add(row.toEvent(undone.contains(row.id))));
        return new ItemHistory(events, quizzes(item.id), attempts(item.id));
    }

    private Optional<ItemEvent> firstByRule(ItemRow item) {
        return rows.createQuery(
                        "select r from ItemRevisionRow r where r.item = :item and r.number = 1", ItemRevisionRow.class)
                .setParameter("item", item.id)
                .getResultStream()
                .filter(r -> r.madeBy == null)
                .map(r -> new ItemEvent(ItemEvent.Action.GENERATED, 1, null, r.madeAt, "", false))
                .findFirst();
    }

    private List<String> quizzes(UUID item) {
        return rows.createQuery(
                        "select q.title from QuizRow q where :item member of q.items order by q.title", String.class)
                .setParameter("item", item)
                .getResultList();
    }

    private long attempts(UUID item) {
        return rows.createQuery("""
                        select count(distinct s.id.attempt) from AttemptSlotRow s, AttemptRow a
                        where s.pinned.item = :item and a.id = s.id.attempt and a.preview = false
                        """, Long.class).setParameter("item", item).getSingleResult();
    }
}
