package org.ibid.quiz.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.ibid.core.essay.ContentHash;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.PartSave;
import org.ibid.quiz.JsonColumns;
import org.jspecify.annotations.Nullable;

/**
 * Responses and the ledger of their saves, read in one statement and written in one, however many come at once. A save
 * is written into the ledger when another one takes its place: most never are.
 */
@ApplicationScoped
class ResponseRows {

    private static final String STANDING = """
        select w.n, cast(i.body as text) as body, p.revision, cast(p.response as text) as response,
          p.saved_at, l.body_hash, l.revision as kept_revision, l.saved_at as kept_at, h.slot as held_slot,
          h.part as held_part, h.revision as held_revision, cast(h.response as text) as held_response,
          h.saved_at as held_at,
          exists (select from slot_step t where t.attempt = :attempt and t.slot = w.slot and t.settled) as settled
        from jsonb_to_recordset(cast(:wanted as jsonb)) as w(n integer, slot integer, part text, save uuid)
          join attempt_slot s on s.attempt = :attempt and s.number = w.slot
          join pinned_item i on i.id = s.pinned
          left join part_response p on p.attempt = :attempt and p.slot = w.slot and p.part = w.part
          left join part_response h on h.attempt = :attempt and h.save_id = w.save
          left join save_ledger l on l.attempt = :attempt and l.save_id = w.save
        """;

    private static final String SENT = """
        with sent as (
          select * from json_to_recordset(cast(:sent as json))
            as s(slot integer, part text, save uuid, revision integer, response json, overwritten text))
        """;

    private static final String KEEP = SENT + """
        , ledger as (
          insert into save_ledger (attempt, save_id, slot, part, body_hash, revision, saved_at)
          select p.attempt, p.save_id, p.slot, p.part, s.overwritten, p.revision, p.saved_at
          from sent s join part_response p on p.attempt = :attempt and p.slot = s.slot and p.part = s.part
          where p.save_id is not null and s.overwritten is not null)
        insert into part_response (attempt, slot, part, revision, response, saved_at, save_id)
        select :attempt, slot, part, revision, response, :at, save from sent
        on conflict (attempt, slot, part) do update
          set revision = excluded.revision, response = excluded.response, saved_at = excluded.saved_at,
            save_id = excluded.save_id
        """;

    private static final String KEEP_LATE = SENT + """
        insert into late_response (attempt, save_id, slot, part, response, received_at)
        select :attempt, save, slot, part, response, :at from sent
        on conflict do nothing
        """;

    private final EntityManager rows;

    ResponseRows(EntityManager rows) {
        this.rows = rows;
    }

    /**
     * A save as it is written.
     *
     * @param overwritten hash of the save whose response it takes the place of; null for the first
     */
    record Sent(
            int slot,
            String part,
            UUID save,
            int revision,
            PartResponseRow.Stored response,
            @Nullable String overwritten) {}

    private record Wanted(int n, int slot, String part, UUID save) {}

    /** By the save; nothing for an item that is not in the attempt. */
    Map<PartSave, Standing> standing(UUID attempt, List<PartSave> saves) {
        List<Wanted> wanted = new ArrayList<>();
        saves.forEach(save -> wanted.add(
                new Wanted(wanted.size(), save.slot(), save.part(), save.save().saveId())));
        Map<PartSave, Standing> found = new HashMap<>();
        for (Tuple row : typed(rows.createNativeQuery(STANDING, Tuple.class), attempt, wanted)) {
            found.put(saves.get(row.get("n", Integer.class)), standing(row));
        }
        return found;
    }

    private static List<Tuple> typed(Query query, UUID attempt, List<Wanted> wanted) {
        @SuppressWarnings("unchecked")
        NativeQuery<Tuple> typed = query.unwrap(NativeQuery.class);
        return typed.addScalar("n", Integer.class)
                .addScalar("body", String.class)
                .addScalar("revision", Integer.class)
                .addScalar("response", String.class)
                .addScalar("saved_at", Instant.class)
                .addScalar("body_hash", String.class)
                .addScalar("kept_revision", Integer.class)
                .addScalar("kept_at", Instant.class)
                .addScalar("held_slot", Integer.class)
                .addScalar("held_part", String.class)
                .addScalar("held_revision", Integer.class)
                .addScalar("held_response", String.class)
                .addScalar("held_at", Instant.class)
                .addScalar("settled", Boolean.class)
                .setParameter("attempt", attempt)
                .setParameter("wanted", json(wanted))
                .getResultList();
    }

    private static Standing standing(Tuple row) {
        Integer revision = row.get("revision", Integer.class);
        return new Standing(
                read(row.get("body", String.class), ItemBody.class),
                revision == null ? 0 : revision,
                response(row.get("response", String.class)),
                row.get("saved_at", Instant.class),
                row.get("settled", Boolean.class),
                before(row));
    }

    /** A save that holds is known by its response, one that does not by the ledger. */
    private static Standing.@Nullable Before before(Tuple row) {
        String hash = row.get("body_hash", String.class);
        if (hash != null) {
            return new Standing.Before(
                    hash, row.get("kept_revision", Integer.class), row.get("kept_at", Instant.class));
        }
        Response held = response(row.get("held_response", String.class));
        if (held == null) {
            return null;
        }
        int revision = row.get("held_revision", Integer.class);
        return new Standing.Before(
                hash(row.get("held_slot", Integer.class), row.get("held_part", String.class), revision - 1, held),
                revision,
                row.get("held_at", Instant.class));
    }

    /** Of all that a save says but its id. */
    static String hash(int slot, String part, int base, Response response) {
        return ContentHash.of(List.of(slot, part, base, json(PartResponseRow.Stored.of(response))));
    }

    private static @Nullable Response response(@Nullable String json) {
        return json == null ? null : read(json, PartResponseRow.Stored.class).response();
    }

    void keep(UUID attempt, Collection<Sent> sent, Instant at) {
        write(KEEP, attempt, sent, at);
    }

    void keepLate(UUID attempt, Collection<Sent> sent, Instant at) {
        write(KEEP_LATE, attempt, sent, at);
    }

    private void write(String sql, UUID attempt, Collection<Sent> sent, Instant at) {
        if (!sent.isEmpty()) {
            rows.createNativeQuery(sql)
                    .setParameter("attempt", attempt)
                    .setParameter("sent", json(sent))
                    .setParameter("at", at)
                    .executeUpdate();
        }
    }

    static String json(Object value) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a response could not be written", e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JsonColumns.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was kept cannot be read", e);
        }
    }
}
