package org.ibid.web.closedtext;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "closed_text")
@IdClass(ClosedTextRow.Key.class)
@SuppressWarnings("NullAway.Init")
class ClosedTextRow extends PanacheEntityBase {

    record Key(UUID attempt, UUID essay) {}

    @Id
    UUID attempt;

    @Id
    UUID essay;

    UUID person;
    UUID course;

    /** Of the quiz. */
    String title;

    @Nullable
    Instant until;

    boolean ended;

    static List<ClosedTextRow> now(UUID person, Collection<UUID> essays, Instant now) {
        return list(
                "person = ?1 and essay in ?2 and ended = false and (until is null or until > ?3)", person, essays, now);
    }
}
