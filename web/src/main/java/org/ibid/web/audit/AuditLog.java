package org.ibid.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.web.storage.NewId;
import org.jspecify.annotations.Nullable;

/** The record of what was done. A row is written in the transaction of the deed itself: both or neither. */
@ApplicationScoped
public class AuditLog {

    private final Clock clock;

    AuditLog(Clock clock) {
        this.clock = clock;
    }

    /** @param action noun and verb: {@code essay.published} */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(@Nullable UUID person, String action, @Nullable UUID subject, Map<String, String> detail) {
        AuditRow row = new AuditRow();
        row.id = NewId.next();
        row.at = clock.instant();
        row.person = person;
        row.action = action;
        row.subject = subject;
        row.detail = detail;
        row.persist();
    }

    /** The newest first. */
    public List<Deed> newest(int most) {
        return AuditRow.<AuditRow>find("order by at desc, id desc").page(0, most).stream()
                .map(AuditRow::toDeed)
                .toList();
    }
}
