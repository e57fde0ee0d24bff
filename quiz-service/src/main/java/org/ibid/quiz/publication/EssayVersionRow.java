package org.ibid.quiz.publication;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.ibid.core.essay.EssayVersion;

@Entity
@Immutable
@Table(name = "essay_version")
@SuppressWarnings("NullAway.Init")
class EssayVersionRow extends PanacheEntityBase {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    UUID library;
    UUID essay;
    int number;

    @Column(name = "content_hash")
    String contentHash;

    @JdbcTypeCode(SqlTypes.JSON)
    EssayVersion body;

    @Column(name = "received_at")
    Instant receivedAt;

    static Optional<EssayVersionRow> of(UUID essay, int number) {
        return find("essay = ?1 and number = ?2", essay, number).firstResultOptional();
    }

    static Optional<EssayVersionRow> of(UUID library, UUID essay, int number) {
        return find("library = ?1 and essay = ?2 and number = ?3", library, essay, number)
                .firstResultOptional();
    }

    static Optional<Integer> newest(UUID library, UUID essay) {
        return find("select max(number) from EssayVersionRow where library = ?1 and essay = ?2", library, essay)
                .project(Integer.class)
                .singleResultOptional();
    }

    StoredVersion toStored() {
        return new StoredVersion(id, library, essay, number, body);
    }
}
