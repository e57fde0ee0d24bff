package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.item.PinnedItem;

/** Pins items to an attempt, all in one statement. */
@ApplicationScoped
class Pinning {

    /** In the order of their ids, so that two starts that show the same for the first time do not wait for each other. */
    private static final String PIN = """
        with pinned as (
          select * from jsonb_to_recordset(cast(:slots as jsonb)) as s(number integer, id uuid, item uuid,
            revision uuid, anchor uuid, essay uuid, version integer, body jsonb)),
        items as (
          insert into pinned_item (id, item, revision, anchor, essay, version, body)
          select distinct on (id) id, item, revision, anchor, essay, version, body from pinned order by id
          on conflict do nothing)
        insert into attempt_slot (attempt, number, pinned) select :attempt, number, id from pinned
        """;

    private final EntityManager rows;

    Pinning(EntityManager rows) {
        this.rows = rows;
    }

    /** @param items in the order in which they are asked */
    void pin(AttemptRow attempt, List<PinnedItem> items) {
        List<Pinned> slots = new ArrayList<>();
        items.forEach(item -> slots.add(pinned(attempt, slots.size() + 1, item)));
        rows.createNativeQuery(PIN)
                .setParameter("attempt", attempt.id)
                .setParameter("slots", ResponseRows.json(slots))
                .executeUpdate();
    }

    private static Pinned pinned(AttemptRow attempt, int number, PinnedItem item) {
        boolean own = attempt.policy.policy().conduct().shuffleChoices();
        ItemBody body = own
                ? LearnersBody.of(item.body(), attempt.id, number)
                : LearnersBody.of(item.body(), item.revision(), 0);
        PinnedItem shown =
                new PinnedItem(item.item(), item.revision(), item.anchor(), item.essay(), item.version(), body);
        return new Pinned(
                number,
                name(ResponseRows.json(shown)),
                shown.item(),
                shown.revision(),
                shown.anchor(),
                shown.essay(),
                shown.version(),
                shown.body());
    }

    /** The first half of the SHA-256 of what it says. */
    private static UUID name(String item) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(item.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private record Pinned(
            int number, UUID id, UUID item, UUID revision, UUID anchor, UUID essay, int version, ItemBody body) {}
}
