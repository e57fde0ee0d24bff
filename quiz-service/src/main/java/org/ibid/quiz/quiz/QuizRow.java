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
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.ibid.core.quiz.QuizSummary;

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

    static Optional<QuizRow> of(UUID library, UUID id) {
        return find("library = ?1 and id = ?2", library, id).firstResultOptional();
    }

    static List<QuizRow> of(UUID library) {
        return list("library = ?1 order by madeAt, id", library);
    }

    /** @param parts how many parts each item has */
    QuizSummary toSummary(Map<UUID, Integer> parts) {
        double max =
                items.stream().mapToInt(item -> parts.getOrDefault(item, 0)).sum();
        return new QuizSummary(id, library, title, List.copyOf(items), max);
    }
}
