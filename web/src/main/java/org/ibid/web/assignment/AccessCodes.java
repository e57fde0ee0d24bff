package org.ibid.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ibid.web.storage.NewId;
import org.jspecify.annotations.Nullable;

/** Asks for the access code of a quiz, and not too often: five wrong ones in ten minutes are enough for anybody. */
@ApplicationScoped
public class AccessCodes {

    private static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Clock clock;

    AccessCodes(Clock clock) {
        this.clock = clock;
    }

    public sealed interface Verdict {
        record Right() implements Verdict {}

        record Wrong() implements Verdict {}

        /** @param from when the next one may be given */
        record TooMany(Instant from) implements Verdict {}
    }

    /** A wrong one is counted, per person: a whole class behind one address is not in its own way. */
    @Transactional
    public Verdict ask(Assignment assignment, UUID person, @Nullable String code) {
        String kept = AssignmentRow.in(assignment.course(), assignment.id())
                .map(row -> row.accessCode)
                .orElse(null);
        if (kept == null) {
            return new Verdict.Right();
        }
        Instant now = clock.instant();
        List<AccessCodeTryRow> before = AccessCodeTryRow.since(assignment.id(), person, now.minus(WITHIN));
        if (before.size() >= MOST) {
            return new Verdict.TooMany(before.get(before.size() - MOST).triedAt.plus(WITHIN));
        }
        if (code != null && AccessCode.opens(code, kept)) {
            return new Verdict.Right();
        }
        if (code != null && !code.isBlank()) {
            keep(assignment.id(), person, now);
        }
        return new Verdict.Wrong();
    }

    private static void keep(UUID assignment, UUID person, Instant now) {
        AccessCodeTryRow row = new AccessCodeTryRow();
        row.id = NewId.next();
        row.assignment = assignment;
        row.person = person;
        row.triedAt = now;
        row.persist();
    }
}
