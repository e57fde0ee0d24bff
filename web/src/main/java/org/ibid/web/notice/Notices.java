package org.ibid.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.ibid.web.storage.NewId;

/** Tells people, and keeps what they were told. */
@ApplicationScoped
public class Notices {

    private static final Duration NEW = Duration.ofDays(14);

    private final EntityManager entities;
    private final Clock clock;

    Notices(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Somebody to be told. */
    public record Told(UUID person, UUID attempt) {}

    /** Telling the same again, because a request was sent twice, tells nothing. */
    @Transactional
    public void tell(List<Told> people, UUID course, Notice.Kind kind, UUID cause, String words) {
        for (Told told : people) {
            entities.createNativeQuery("""
                            insert into notice (id, person, course, attempt, kind, words, cause, told_at)
                            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing
                            """)
                    .setParameter(1, NewId.next())
                    .setParameter(2, told.person())
                    .setParameter(3, course)
                    .setParameter(4, told.attempt())
                    .setParameter(5, kind.name())
                    .setParameter(6, words)
                    .setParameter(7, cause)
                    .setParameter(8, clock.instant())
                    .executeUpdate();
        }
    }

    /** What is still new to somebody, the newest first. */
    @Transactional
    public List<Notice> newTo(UUID person) {
        return NoticeRow.since(person, clock.instant().minus(NEW)).stream()
                .map(NoticeRow::toNotice)
                .toList();
    }

    /** What was told about an attempt, the oldest first. */
    @Transactional
    public List<Notice> about(UUID attempt) {
        return NoticeRow.of(attempt).stream().map(NoticeRow::toNotice).toList();
    }
}
