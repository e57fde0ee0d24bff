package org.ibid.web.importing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.ibid.core.importing.UnreadableEssay;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "import_job")
@SuppressWarnings("NullAway.Init")
class ImportJobRow extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(updatable = false)
    UUID person;

    @Nullable
    UUID essay;

    @Column(updatable = false)
    String original;

    @Column(name = "file_name", updatable = false)
    String fileName;

    @Nullable
    @Column(updatable = false)
    String format;

    @Enumerated(EnumType.STRING)
    ImportJob.State state;

    @Nullable
    @Column(name = "problem_code")
    String problemCode;

    @Nullable
    String problem;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "seen_at")
    Instant seenAt;

    static Optional<ImportJobRow> of(UUID person, UUID id) {
        return find("person = ?1 and id = ?2", person, id).firstResultOptional();
    }

    /** From one of the states in which it goes on; false where it is over, and stays what it is. */
    static boolean becomes(UUID id, ImportJob.State state, Instant now) {
        return update("state = ?1, seenAt = ?2 where id = ?3 and state in ?4", state, now, id, ImportJob.State.GOING)
                == 1;
    }

    static void seen(Collection<UUID> ids, Instant now) {
        update("seenAt = ?1 where id in ?2", now, ids);
    }

    ImportJob toJob(Instant now) {
        return new ImportJob(
                id,
                essay,
                fileName,
                state,
                problemCode == null ? null : new UnreadableEssay(problemCode, String.valueOf(problem)),
                ImportJob.silent(state, seenAt, now),
                Duration.between(startedAt, now));
    }
}
