package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.Hint;
import org.ibid.core.quiz.ItemStep;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.item.ItemHints;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.publication.EssayVersions;
import org.ibid.quiz.ruling.RulingBook;
import org.ibid.quiz.ruling.Rulings;
import org.ibid.quiz.security.AttemptToken;

/** Tries and hints, before an attempt is handed in. Keys are read here, and only what the policy lets out is kept and shown. */
@ApplicationScoped
class Stepping {

    private final Attempts attempts;
    private final AttemptViews views;
    private final ItemHints hints;
    private final ItemBank bank;
    private final EssayVersions versions;
    private final PinnedTexts pinned;
    private final RulingBook book;
    private final Clock clock;

    Stepping(
            Attempts attempts,
            AttemptViews views,
            ItemHints hints,
            ItemBank bank,
            EssayVersions versions,
            PinnedTexts pinned,
            RulingBook book,
            Clock clock) {
        this.attempts = attempts;
        this.views = views;
        this.hints = hints;
        this.bank = bank;
        this.versions = versions;
        this.pinned = pinned;
        this.book = book;
        this.clock = clock;
    }

    /** Where somebody stands with an item. */
    private record Place(AttemptRow attempt, AttemptSlotRow slot, Sitting sitting, Midways midways) {
        List<SlotStepRow> taken() {
            return midways.taken(slot.id.number());
        }

        boolean settled() {
            return taken().stream().anyMatch(step -> step.settled);
        }

        boolean open() {
            return !midways.closed().contains(slot.essay());
        }
    }

    /** A step that was taken already, or comes after the last, changes nothing. */
    @Transactional
    AttemptView take(AttemptToken token, int number, ItemStep step) {
        AttemptRow attempt = attempts.requireOpen(token);
        Sitting sitting = Sitting.of(attempt.id);
        List<AttemptSlotRow> slots = sitting.slots();
        AttemptSlotRow slot = slots.stream()
                .filter(one -> one.id.number() == number && attempt.within(number, slots.size()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Midways midways = Midways.of(attempt, sitting.steps(), slots, AttemptViews.closedTexts(attempt, slots), hints);
        Place place = new Place(attempt, slot, sitting, midways);
        if (place.taken().size() != step.after() || place.settled()) {
            return views.of(attempt, sitting, now());
        }
        keep(place, step.kind() == ItemStep.Kind.TRY ? tried(place) : helped(place), step.kind());
        return views.of(attempt, new Sitting(slots, sitting.saved(), true), now());
    }

    /** What a step comes to. */
    private record Taken(int percentOff, boolean settled, SlotStepRow.Content content) {}

    private Taken tried(Place place) {
        During during = place.attempt().midway();
        if (!during.tells()) {
            throw Refusal.conflict("nothing-told", "Whether an answer is right is told after handing in.");
        }
        AttemptSlotRow slot = place.slot();
        PinnedTexts.Read texts = pinned.read();
        Map<String, Response> responses =
                Submission.answered(slot, place.sitting().saved(), texts);
        if (responses.values().stream().allMatch(Response::isBlank)) {
            throw Refusal.unacceptable("nothing-answered", "Answer the question first.", "");
        }
        int before = SlotStepRow.count(place.taken(), ItemStep.Kind.TRY);
        KeyedRevision keys = keys(place, texts);
        Rulings rulings = book.inForce(place.attempt().course, place.attempt().assignment);
        Rulings.Asked asked = asked(place);
        Map<String, Outcome> outcomes =
                Grading.grade(slot.body(), keys, responses, (part, response) -> rulings.verdict(asked, part, response));
        Trying trying = new Trying(
                place.attempt().policy.policy(), slot.body(), outcomes, before + 1 >= during.tries(), place.open());
        return new Taken(
                during.percentOff(before, SlotStepRow.count(place.taken(), ItemStep.Kind.HINT)),
                trying.settled(),
                SlotStepRow.Content.of(responses, trying.told(responses, keys, places(slot))));
    }

    private Taken helped(Place place) {
        List<Hints.Way> ways = place.midways().ways(place.slot(), place.taken());
        Hint hint = ways.stream()
                .flatMap(way -> hint(place, way).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("no-hint", "There is no further hint for this question."));
        return new Taken(0, false, SlotStepRow.Content.of(hint));
    }

    private Optional<Hint> hint(Place place, Hints.Way way) {
        AttemptSlotRow slot = place.slot();
        return switch (way) {
            case WORDS -> hints.newest(slot.item()).map(Hint.Words::new);
            case PLACE ->
                Hints.place(
                        slot.body(),
                        places(slot),
                        slot.essay(),
                        versions.pinned(slot.essay(), slot.version()).text());
            case WITHOUT -> Hints.without(slot.body(), keys(place, pinned.read()), chosen(place), order(slot));
            case BEGINS -> Hints.begins(slot.body(), keys(place, pinned.read()));
        };
    }

    /** The same option is taken out however often it is asked for. */
    private static Random order(AttemptSlotRow slot) {
        return new Random(slot.id.attempt().getLeastSignificantBits() + slot.id.number());
    }

    /** Options that were tried and told to be wrong. */
    private static Set<String> chosen(Place place) {
        return place.taken().stream()
                .flatMap(step -> step.content.responses().values().stream())
                .flatMap(response -> response.chosen().stream())
                .collect(Collectors.toSet());
    }

    private KeyedRevision keys(Place place, PinnedTexts.Read texts) {
        AttemptSlotRow slot = place.slot();
        KeyedRevision own =
                Objects.requireNonNull(bank.keys(List.of(slot.revision())).get(slot.revision()));
        Rulings rulings = book.inForce(place.attempt().course, place.attempt().assignment);
        return rulings.keys(asked(place), slot.body(), texts.keys(slot, own));
    }

    private static Rulings.Asked asked(Place place) {
        return new Rulings.Asked(
                place.attempt().id, place.slot().item(), place.slot().revision());
    }

    private List<Target> places(AttemptSlotRow slot) {
        return bank.targets(List.of(slot.anchor())).getOrDefault(slot.anchor(), List.of());
    }

    private void keep(Place place, Taken taken, ItemStep.Kind kind) {
        SlotStepRow row = new SlotStepRow();
        row.id = new SlotStepRow.Id(
                place.attempt().id, place.slot().id.number(), place.taken().size() + 1);
        row.kind = kind;
        row.takenAt = now();
        row.percentOff = taken.percentOff();
        row.settled = taken.settled();
        row.content = taken.content();
        row.persistAndFlush();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
