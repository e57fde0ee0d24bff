package org.ibid.quiz.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.ibid.core.quiz.Grant;

/** Writes down who did what, for good: the runtime role can add rows and nothing more. */
@ApplicationScoped
public class Audit {

    private final EntityManager rows;
    private final Clock clock;

    Audit(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Part of the transaction at hand: what is not written down does not happen.
     *
     * @param action {@code item.approved}
     * @param object id of what was acted on
     * @param detail in words; may be empty
     */
    public void record(Grant by, String action, UUID object, String detail) {
        AuditRow row = new AuditRow();
        row.at = clock.instant();
        row.actor = by.sub();
        row.role = by.role().name();
        row.scope = by.scope();
        row.action = action;
        row.object = object;
        row.detail = detail;
        rows.persist(row);
    }
}
