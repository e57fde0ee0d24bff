package org.ibid.quiz.marking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.Ruling;
import org.ibid.quiz.attempt.SatAttempt;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.item.KeyedRevision;

/** What is wrong with a ruling, in a sentence for the teacher. Pure. */
final class RulingCheck {

    private static final String NOBODY = "Nobody was asked this question.";
    private static final String NO_PART = "There is no such part of the question.";

    private RulingCheck() {}

    static Optional<String> wrong(
            Ruling ruling, List<SatAttempt> attempts, Map<UUID, ItemBody> bodies, Map<UUID, KeyedRevision> keys) {
        return switch (ruling) {
            case Ruling.AcceptAlso also ->
                unasked(attempts, slot -> slot.revision().equals(also.revision()))
                        .or(() -> misfit(body(bodies, also.revision()), also.part(), also.response()));
            case Ruling.ChangeKey change ->
                unasked(attempts, slot -> slot.revision().equals(change.revision()))
                        .or(() -> misfit(body(bodies, change.revision()), change.part(), change.right()))
                        .or(() -> keyless(
                                body(bodies, change.revision()),
                                Objects.requireNonNull(keys.get(change.revision())),
                                change));
            case Ruling.FullCredit full -> unasked(attempts, slot -> slot.item().equals(full.item()));
            case Ruling.Drop drop -> unasked(attempts, slot -> slot.item().equals(drop.item()));
            case Ruling.Remark remark -> wrong(remark, attempts, bodies);
        };
    }

    /** Asked for only of a revision that somebody was asked. */
    private static ItemBody body(Map<UUID, ItemBody> bodies, UUID revision) {
        return Objects.requireNonNull(bodies.get(revision));
    }

    private static Optional<String> unasked(List<SatAttempt> attempts, Predicate<SatAttempt.Slot> asked) {
        return attempts.stream().flatMap(sat -> sat.slots().stream()).anyMatch(asked)
                ? Optional.empty()
                : Optional.of(NOBODY);
    }

    private static Optional<String> misfit(ItemBody body, String part, Response response) {
        if (body.parts().stream().noneMatch(p -> p.id().equals(part))) {
            return Optional.of(NO_PART);
        }
        return response.isBlank()
                ? Optional.of("Say which answer is meant.")
                : Interactions.misfit(body.part(part).interaction(), response);
    }

    private static Optional<String> keyless(ItemBody body, KeyedRevision keyed, Ruling.ChangeKey change) {
        try {
            Interactions.rekeyed(body.part(change.part()), keyed.key(change.part()), change.right(), change.accepted());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> wrong(Ruling.Remark remark, List<SatAttempt> attempts, Map<UUID, ItemBody> bodies) {
        if (!(remark.score() >= 0 && remark.score() <= 1)) {
            return Optional.of("A mark lies between none and all.");
        }
        return attempts.stream()
                        .filter(sat -> sat.attempt().equals(remark.attempt()))
                        .flatMap(sat -> sat.slots().stream())
                        .filter(slot -> slot.item().equals(remark.item()))
                        .map(slot -> bodies.get(slot.revision()))
                        .anyMatch(body ->
                                body != null && body.parts().stream().anyMatch(p -> p.id().equals(remark.part())))
                ? Optional.empty()
                : Optional.of(NOBODY);
    }
}
