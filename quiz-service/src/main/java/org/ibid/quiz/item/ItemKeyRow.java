package org.ibid.quiz.item;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.interaction.Key;

/** The key of a revision and everything that gives it away, apart from what learners are served from. */
@Entity
@Immutable
@Table(name = "item_key")
@SuppressWarnings("NullAway.Init")
class ItemKeyRow extends PanacheEntityBase {

    @Id
    UUID revision;

    @JdbcTypeCode(SqlTypes.JSON)
    Keys keys;

    String rationale;

    @JdbcTypeCode(SqlTypes.JSON)
    Proof certificate;

    /** @param keys by id of the part */
    record Keys(int v, Map<String, Key> keys) {
        static Keys of(Map<String, Key> keys) {
            return new Keys(1, Map.copyOf(keys));
        }

        Key key(String part) {
            return Objects.requireNonNull(keys.get(part), "a part without a key");
        }
    }

    record Proof(int v, Certificate certificate) {
        static Proof of(Certificate certificate) {
            return new Proof(1, certificate);
        }
    }
}
