package org.ibid.web.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.core.essay.EssayMetadata;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "draft")
@SuppressWarnings("NullAway.Init")
class DraftRow extends PanacheEntityBase {

    @Id
    UUID essay;

    String original;

    @Column(name = "file_name")
    String fileName;

    @Nullable
    String format;

    @JdbcTypeCode(SqlTypes.JSON)
    EssayMetadata metadata;

    @Column(name = "changed_at")
    Instant changedAt;
}
