package org.ibid.quiz.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A save that was acknowledged, so that the same save again is answered as the first time. */
@Entity
@Immutable
@Table(name = "save_ledger")
@SuppressWarnings("NullAway.Init")
class SaveLedgerRow {

    @EmbeddedId
    Id id;

    int slot;
    String part;

    @Column(name = "body_hash")
    String bodyHash;

    int revision;

    @Column(name = "saved_at")
    Instant savedAt;

    @Embeddable
    record Id(UUID attempt, @Column(name = "save_id") UUID saveId) {}
}
