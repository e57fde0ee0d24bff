package org.ibid.quiz.quiz;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.ibid.core.quiz.Draw;
import org.ibid.core.quiz.QuizSummary;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "quiz")
@SuppressWarnings("NullAway.Init")
class QuizRow extends PanacheEntityBase {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    UUID id;

    UUID library;
    String title;

    @Column(name = "made_by")
    UUID madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "quiz_item", joinColumns = @JoinColumn(name = "quiz"))
    @OrderColumn(name = "position")
    @Column(name = "item")
    List<UUID> items = new ArrayList<>();

    /** Null where every item is chosen. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Blueprint draws;

    /** @param v shape of this record; 1 */
    record Blueprint(int v, List<Draw> rows) {}

    List<Draw> rows() {
        return draws == null ? List.of() : draws.rows();
    }

    /** Every item that an attempt may have. */
    List<UUID> every() {
        return Stream.concat(items.stream(), rows().stream().flatMap(row -> row.pool().stream()))
                .distinct()
                .toList();
    }

    static Optional<QuizRow> of(UUID library, UUID id) {
        return find("library = ?1 and id = ?2", library, id).firstResultOptional();
    }

    static List<QuizRow> of(UUID library) {
        return list("from QuizRow q left join fetch q.items where q.library = ?1 order by q.madeAt, q.id", library);
    }

    /** @param parts how many parts each item has */
    QuizSummary toSummary(Map<UUID, Integer> parts) {
        double chosen =
                items.stream().mapToInt(item -> parts.getOrDefault(item, 0)).sum();
        // the items of a row are worth the same, whichever of them is drawn
        double drawn = rows().stream()
                .mapToInt(row -> row.number() * parts.getOrDefault(row.pool().getFirst(), 0))
                .sum();
        return new QuizSummary(id, library, title, List.copyOf(items), chosen + drawn, rows());
    }
}
