package org.ibid.quiz.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ibid.core.essay.ContentHash;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.SaveConflict;
import org.ibid.core.quiz.Saved;
import org.ibid.quiz.JsonColumns;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.security.AttemptToken;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an answer in three statements: lock the attempt, see what is there, write response and ledger. The lock comes
 * in a statement of its own, because what a statement that waited for a lock reads beside the locked row is what stood
 * there before it waited.
 */
@ApplicationScoped
class Saving {

    /** Longer than any essay answer; the pattern is to keep what comes, not to keep everything. */
    private static final int LONGEST_TEXT = 1 << 20;

    private static final String STANDING = """
        select s.body, p.revision, p.response, p.savedAt, l.bodyHash, l.revision, l.savedAt,
          (select count(t.id.number) from SlotStepRow t
           where t.id.attempt = s.id.attempt and t.id.slot = s.id.number and t.settled = true)
        from AttemptSlotRow s
          left join PartResponseRow p on p.id.attempt = s.id.attempt and p.id.slot = s.id.number and p.id.part = :part
          left join SaveLedgerRow l on l.id.attempt = s.id.attempt and l.id.saveId = :save
        where s.id.attempt = :attempt and s.id.number = :slot
        """;

    private static final String WRITE = """
        with kept as (
          insert into part_response (attempt, slot, part, revision, response, saved_at)
          values (:attempt, :slot, :part, :revision, cast(:response as jsonb), :at)
          on conflict (attempt, slot, part) do update
            set revision = excluded.revision, response = excluded.response, saved_at = excluded.saved_at)
        insert into save_ledger (attempt, save_id, slot, part, body_hash, revision, saved_at)
        values (:attempt, :save, :slot, :part, :hash, :revision, :at)
        """;

    private static final String WRITE_LATE = """
        insert into late_response (attempt, save_id, slot, part, response, received_at)
        values (:attempt, :save, :slot, :part, cast(:response as jsonb), :at)
        on conflict do nothing
        """;

    private final EntityManager rows;
    private final Submission submission;
    private final Clock clock;

    Saving(EntityManager rows, Submission submission, Clock clock) {
        this.rows = rows;
        this.submission = submission;
        this.clock = clock;
    }

    @Transactional
    SaveResult save(AttemptToken token, int slot, String part, Save sent) {
        AttemptRow attempt = AttemptRow.locked(token).orElseThrow(Refusal::notFound);
        Save save = new Save(sent.saveId(), sent.baseRevision(), storable(sent.response()));
        PartId id = new PartId(attempt.id, slot, part);
        Standing standing = standing(id, save);
        String hash = ContentHash.of(List.of(slot, part, save.baseRevision(), json(save.response())));
        if (standing.bodyHash() != null) {
            return replay(standing, hash);
        }
        requireFit(standing, part, save.response());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (attempt.state == AttemptState.SUBMITTED || attempt.overdue(now)) {
            submission.submit(attempt, now);
            write(WRITE_LATE, id, save, now).executeUpdate();
            return new SaveResult.Late();
        }
        requireHere(attempt, slot);
        if (standing.settled() > 0) {
            throw Refusal.conflict("question-settled", "This question has had its last try; its answer stands.");
        }
        if (save.baseRevision() != standing.revisionNow()) {
            return new SaveResult.Stale(new SaveConflict(
                    standing.revisionNow(), standing.responseNow(), standing.savedAt(), sent.response()));
        }
        int revision = standing.revisionNow() + 1;
        write(WRITE, id, save, now)
                .setParameter("revision", revision)
                .setParameter("hash", hash)
                .executeUpdate();
        return new SaveResult.Kept(new Saved(revision, now));
    }

    /** A page that was left is closed for good where one may not go back. */
    private static void requireHere(AttemptRow attempt, int slot) {
        if (attempt.sequential() && !attempt.within(slot, (int) AttemptSlotRow.count("id.attempt", attempt.id))) {
            throw Refusal.conflict("page-left", "This question has been left, and there is no way back in this quiz.");
        }
    }

    private Query write(String sql, PartId id, Save save, Instant now) {
        return rows.createNativeQuery(sql)
                .setParameter("attempt", id.attempt())
                .setParameter("slot", id.slot())
                .setParameter("part", id.part())
                .setParameter("save", save.saveId())
                .setParameter("response", json(save.response()))
                .setParameter("at", now);
    }

    private Standing standing(PartId id, Save save) {
        return rows.createQuery(STANDING, Standing.class)
                .setParameter("attempt", id.attempt())
                .setParameter("slot", id.slot())
                .setParameter("part", id.part())
                .setParameter("save", save.saveId())
                .getResultStream()
                .findFirst()
                .filter(there -> there.body().parts().stream().anyMatch(p -> p.id().equals(id.part())))
                .orElseThrow(Refusal::notFound);
    }

    private static SaveResult replay(Standing standing, String hash) {
        if (!hash.equals(standing.bodyHash()) || standing.ledgerRevision() == null || standing.ledgerAt() == null) {
            throw Refusal.unacceptable("save-id-taken", "This save was sent before with another answer.", "");
        }
        return new SaveResult.Kept(new Saved(standing.ledgerRevision(), standing.ledgerAt()));
    }

    private static void requireFit(Standing standing, String part, Response response) {
        Interactions.misfit(standing.body().part(part).interaction(), response).ifPresent(misfit -> {
            throw Refusal.unacceptable("wrong-answer-form", "This is no answer to this question.", misfit);
        });
        if (response instanceof Response.Typed typed && typed.text().length() > LONGEST_TEXT) {
            throw Refusal.unacceptable("too-long", "This answer is too long to be kept.", "");
        }
    }

    /** PostgreSQL keeps every character but NUL, which no keyboard has. */
    private static Response storable(Response response) {
        return response instanceof Response.Typed typed
                ? typed.withText(typed.text().replace("\0", ""))
                : response;
    }

    private static String json(Response response) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(PartResponseRow.Stored.of(response));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a response could not be written", e);
        }
    }

    private record Standing(
            ItemBody body,
            @Nullable Integer revision,
            PartResponseRow.@Nullable Stored response,
            @Nullable Instant savedAt,
            @Nullable String bodyHash,
            @Nullable Integer ledgerRevision,
            @Nullable Instant ledgerAt,
            long settled) {

        int revisionNow() {
            return revision == null ? 0 : revision;
        }

        @Nullable
        Response responseNow() {
            return response == null ? null : response.response();
        }
    }
}
