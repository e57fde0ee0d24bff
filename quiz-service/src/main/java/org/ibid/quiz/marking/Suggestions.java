package org.ibid.quiz.marking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.attempt.AttemptMarks;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.item.KeyedRevision;

/** What is suggested for short answers: by what the teachers of the course decided before, where that says more than the rule. */
@ApplicationScoped
class Suggestions {

    private final AttemptMarks marks;
    private final ItemBank bank;

    Suggestions(AttemptMarks marks, ItemBank bank) {
        this.marks = marks;
        this.bank = bank;
    }

    /** Three statements, however many decisions there are. */
    Optional<Learnt> in(UUID course) {
        List<AttemptMarks.Decided> decided = marks.decided(course);
        List<UUID> revisions =
                decided.stream().map(AttemptMarks.Decided::revision).distinct().toList();
        if (decided.size() < Learnt.FEWEST) {
            return Optional.empty();
        }
        Map<UUID, ItemBody> bodies = bank.bodies(revisions);
        Map<UUID, KeyedRevision> keys = bank.keys(revisions);
        return Learnt.from(decided.stream()
                .flatMap(one -> Optional.ofNullable(bodies.get(one.revision())).stream()
                        .flatMap(body -> Optional.ofNullable(keys.get(one.revision())).stream()
                                .flatMap(keyed -> decision(one, body, keyed))))
                .toList());
    }

    private static Stream<Learnt.Decision> decision(AttemptMarks.Decided one, ItemBody body, KeyedRevision keyed) {
        ItemBody.Part part = body.part(one.part());
        Key key = keyed.key(one.part());
        return part.interaction() instanceof Interaction.ShortAnswer
                ? Stream.of(new Learnt.Decision(
                        overlap(body, part, key, one.response()),
                        Interactions.grade(part.interaction(), key, one.response())
                                .score(),
                        one.score()))
                : Stream.empty();
    }

    private static Overlap overlap(ItemBody body, ItemBody.Part part, Key key, Response response) {
        String text = response instanceof Response.Typed typed ? typed.text() : "";
        String asked = part.prompt() == null ? body.stem() : body.stem() + " " + part.prompt();
        return Overlap.of(asked, Interactions.words(part.interaction(), key), text);
    }

    /** The rule's suggestion, or what was learnt in its place; whatever is no suggestion stays as it is. */
    static Outcome of(Outcome rule, Learnt learnt, ItemBody body, ItemBody.Part part, Key key, Response given) {
        if (rule.state() != Outcome.State.SUGGESTED || !(part.interaction() instanceof Interaction.ShortAnswer)) {
            return rule;
        }
        return new Outcome(
                learnt.suggests(overlap(body, part, key, given)),
                Outcome.State.SUGGESTED,
                (rule.remark() + " As teachers of this course decided in " + learnt.from() + " answers.").strip());
    }
}
