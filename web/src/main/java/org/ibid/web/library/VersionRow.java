package org.ibid.web.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.desk.Correction;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "essay_version")
@IdClass(VersionRow.Key.class)
@SuppressWarnings("NullAway.Init")
class VersionRow extends PanacheEntityBase {

    @Id
    UUID essay;

    @Id
    int number;

    @Column(name = "content_hash", updatable = false)
    String contentHash;

    @Column(updatable = false)
    String original;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(updatable = false)
    EssayVersion content;

    /** What the teacher said of its quotations, for the draft that comes after it. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(updatable = false)
    List<Correction> corrections;

    @Column(name = "published_by", updatable = false)
    UUID publishedBy;

    @Column(name = "published_at", updatable = false)
    Instant publishedAt;

    @Nullable
    Integer items;

    record Key(UUID essay, int number) {}

    /** A version without its content, which may have megabytes. */
    record Listed(
            UUID essay,
            int number,
            String contentHash,
            Instant publishedAt,
            @Nullable Integer items) {}

    static List<Listed> listed(Collection<UUID> essays) {
        return find(
                        "select essay, number, contentHash, publishedAt, items from VersionRow where essay in ?1"
                                + " order by essay, number desc",
                        essays)
                .project(Listed.class)
                .list();
    }

    record Published(int number, UUID publishedBy) {}

    static Map<Integer, UUID> publishers(UUID essay) {
        return find("select number, publishedBy from VersionRow where essay = ?1", essay)
                .project(Published.class)
                .stream()
                .collect(Collectors.toMap(Published::number, Published::publishedBy));
    }

    /** Every version of an essay, the oldest first. */
    static List<EssayVersion> contents(UUID essay) {
        return VersionRow.<VersionRow>list("essay = ?1 order by number", essay).stream()
                .map(row -> row.content)
                .toList();
    }

    static Optional<VersionRow> of(UUID essay, int number) {
        return findByIdOptional(new Key(essay, number));
    }
}
