package org.ibid.quiz.item;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.ibid.core.quiz.ItemEvent;
import org.jspecify.annotations.Nullable;

/** Something that a person did to an item. Its ids follow each other in time. */
@Entity
@Immutable
@Table(name = "item_event")
@SuppressWarnings("NullAway.Init")
class ItemEventRow extends PanacheEntityBase {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    UUID library;
    UUID essay;
    UUID item;
    int revision;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ItemEvent.Action action;

    UUID by;
    Instant at;
    String words;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    ItemStanding before;

    @Nullable
    UUID undoes;

    ItemEvent toEvent(boolean undone) {
        return new ItemEvent(action, revision, by, at, words, undone);
    }
}
