package org.ibid.quiz.attempt;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.Hint;
import org.ibid.core.quiz.ItemStep;
import org.jspecify.annotations.Nullable;

/** A try or a hint that a learner took with an item before handing in. None is ever changed. */
@Entity
@Immutable
@Table(name = "slot_step")
@SuppressWarnings("NullAway.Init")
class SlotStepRow extends PanacheEntityBase {

    @EmbeddedId
    Id id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ItemStep.Kind kind;

    @Column(name = "taken_at")
    Instant takenAt;

    /** What the answer of a try loses, in per cent of the item's points; of a hint nothing. */
    @Column(name = "percent_off")
    int percentOff;

    /** True for the last that may be taken: right, or nothing left to try. */
    boolean settled;

    @JdbcTypeCode(SqlTypes.JSON)
    Content content;

    /** @param number from 1 in its slot */
    @Embeddable
    record Id(UUID attempt, int slot, int number) {}

    /**
     * @param responses of a try, by id of the part; empty for a hint
     * @param told of a try; null for a hint
     * @param hint null for a try
     */
    record Content(
            int v,
            Map<String, Response> responses,
            @Nullable Feedback told,
            @Nullable Hint hint) {
        Content {
            responses = Map.copyOf(responses);
        }

        static Content of(Map<String, Response> responses, Feedback told) {
            return new Content(1, responses, told, null);
        }

        static Content of(Hint hint) {
            return new Content(1, Map.of(), null, hint);
        }
    }

    /** By number of the slot, each in order. */
    static Map<Integer, List<SlotStepRow>> of(UUID attempt) {
        return SlotStepRow.<SlotStepRow>stream("id.attempt = ?1 order by id.slot, id.number", attempt)
                .collect(Collectors.groupingBy(step -> step.id.slot()));
    }

    Go.Step toStep() {
        return new Go.Step(kind, percentOff, content.responses());
    }

    static int count(List<SlotStepRow> steps, ItemStep.Kind kind) {
        return (int) steps.stream().filter(step -> step.kind == kind).count();
    }
}
