package org.ibid.web.notice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "notice")
@SuppressWarnings("NullAway.Init")
class NoticeRow extends PanacheEntityBase {

    @Id
    UUID id;

    UUID person;
    UUID course;
    UUID attempt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Notice.Kind kind;

    String words;
    UUID cause;

    @Column(name = "told_at")
    Instant toldAt;

    static List<NoticeRow> since(UUID person, Instant when) {
        return list("person = ?1 and toldAt > ?2 order by toldAt desc, id desc", person, when);
    }

    static List<NoticeRow> of(UUID attempt) {
        return list("attempt = ?1 order by toldAt, id", attempt);
    }

    Notice toNotice() {
        return new Notice(person, course, attempt, kind, words, cause, toldAt);
    }
}
