package org.ibid.web.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.desk.DraftBase;
import org.ibid.core.importing.desk.Settlement;
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

    /** Null for a draft of before there were any. */
    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    DraftBase base;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Settlement> settlements;

    long revision;

    @Column(name = "changed_at")
    Instant changedAt;

    /** The row, locked until the transaction ends, as long as nobody changed it since that revision. */
    static DraftRow seen(UUID essay, long revision) {
        DraftRow row = findById(essay, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new NotFoundException();
        }
        if (row.revision != revision) {
            throw new StaleDraft();
        }
        return row;
    }

    void changed(Instant now) {
        revision++;
        changedAt = now;
    }
}
