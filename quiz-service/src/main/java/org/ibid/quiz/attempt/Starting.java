package org.ibid.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.item.ItemBank;
import org.ibid.quiz.item.PinnedItem;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.quiz.Assigned;
import org.ibid.quiz.quiz.Assignments;
import org.ibid.quiz.quiz.Drawing;
import org.ibid.quiz.security.AttemptToken;
import org.ibid.quiz.security.AttemptTokens;

/** Starts an attempt, or goes on with the open one. */
@ApplicationScoped
class Starting {

    private final Assignments assignments;
    private final ItemBank bank;
    private final Pinning pinning;
    private final Submission submission;
    private final AttemptViews views;
    private final AttemptTokens tokens;
    private final Clock clock;

    Starting(
            Assignments assignments,
            ItemBank bank,
            Pinning pinning,
            Submission submission,
            AttemptViews views,
            AttemptTokens tokens,
            Clock clock) {
        this.assignments = assignments;
        this.bank = bank;
        this.pinning = pinning;
        this.submission = submission;
        this.views = views;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @param policy what web says holds for this learner now; it replaces what held when an open attempt was started */
    @Transactional
    StartedAttempt start(Grant by, UUID assignment, EffectivePolicy policy) {
        Assignments.requireSense(policy);
        Assigned assigned = assignments.find(by.scope(), assignment).orElseThrow(Refusal::notFound);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AttemptRow attempt = open(by, assignment, policy, now).orElseGet(() -> begin(by, assigned, policy, now));
        String token = tokens.mint(
                new AttemptToken(attempt.id, attempt.learner, attempt.course, attempt.tokenSerial), attempt.deadline);
        return new StartedAttempt(token, views.of(attempt, now));
    }

    private Optional<AttemptRow> open(Grant by, UUID assignment, EffectivePolicy policy, Instant now) {
        boolean preview = by.role() != Grant.Role.STUDENT;
        Optional<AttemptRow> open = AttemptRow.lockedOpen(by.scope(), assignment, by.sub(), preview);
        open.ifPresent(attempt -> {
            attempt.learnerGroups = AttemptRow.Groups.of(by.groups());
            attempt.apply(attempt.preview ? policy.withoutWindow() : policy);
            if (attempt.overdue(now)) {
                submission.submit(attempt, now);
                AttemptRow.flush();
            }
        });
        return open.filter(attempt -> attempt.state == AttemptState.OPEN);
    }

    private AttemptRow begin(Grant by, Assigned assigned, EffectivePolicy policy, Instant now) {
        boolean preview = by.role() != Grant.Role.STUDENT;
        int before = (int) AttemptRow.count(
                "course = ?1 and assignment = ?2 and learner = ?3 and preview = ?4",
                by.scope(),
                assigned.assignment(),
                by.sub(),
                preview);
        if (!preview) {
            requireWindow(policy, now);
            requireTry(policy, before);
        }
        List<PinnedItem> items = usable(assigned, by.sub(), before + 1);
        AttemptRow attempt = new AttemptRow();
        attempt.assignment = assigned.assignment();
        attempt.course = assigned.course();
        attempt.learner = by.sub();
        attempt.learnerGroups = AttemptRow.Groups.of(by.groups());
        attempt.number = before + 1;
        attempt.preview = preview;
        attempt.title = assigned.title();
        attempt.state = AttemptState.OPEN;
        attempt.started = now;
        attempt.maxScore =
                items.stream().mapToDouble(i -> Interactions.maxScore(i.body())).sum();
        attempt.tokenSerial = 1;
        // of a teacher who looks at the quiz after its end, the window counts for nothing
        attempt.apply(preview ? policy.withoutWindow() : policy);
        attempt.persistAndFlush();
        List<PinnedItem> ordered = policy.conduct().shuffleItems() ? Shuffle.items(items, attempt.id) : items;
        pinning.pin(attempt, ordered);
        return attempt;
    }

    private static void requireWindow(EffectivePolicy policy, Instant now) {
        if (policy.opens() != null && now.isBefore(policy.opens())) {
            throw Refusal.conflict("not-open-yet", "This quiz is not open yet.");
        }
        Instant ends = policy.ends();
        if (ends != null && !now.isBefore(ends)) {
            throw Refusal.conflict("window-closed", "This quiz has closed.");
        }
    }

    private static void requireTry(EffectivePolicy policy, int before) {
        if (policy.tries() != null && before >= policy.tries()) {
            throw Refusal.conflict("no-tries-left", "Every try at this quiz has been used.");
        }
    }

    /** Those that every attempt has, and behind them those that are drawn for this one. */
    private List<PinnedItem> usable(Assigned assigned, UUID learner, int number) {
        List<UUID> wanted = new ArrayList<>(assigned.items());
        assigned.draws().forEach(row -> wanted.addAll(row.pool()));
        Map<UUID, PinnedItem> usable = bank.usable(assigned.library(), wanted);
        Stream<UUID> items =
                Stream.concat(assigned.items().stream(), drawn(assigned, usable, learner, number).stream());
        List<PinnedItem> pinned =
                items.map(usable::get).filter(Objects::nonNull).toList();
        if (pinned.isEmpty()) {
            throw Refusal.conflict("nothing-to-ask", "No question of this quiz can be asked now.");
        }
        return pinned;
    }

    private static List<UUID> drawn(Assigned assigned, Map<UUID, PinnedItem> usable, UUID learner, int number) {
        if (assigned.draws().isEmpty()) {
            return List.of();
        }
        Set<UUID> seen = Set.copyOf(AttemptSlotRow.seen(assigned.assignment(), learner));
        long seed = Objects.hash(assigned.assignment(), learner, number);
        return new Drawing(assigned.draws(), usable.keySet(), seen, (a, b) -> enemies(usable, a, b))
                .draw(seed)
                .items();
    }

    private static boolean enemies(Map<UUID, PinnedItem> usable, UUID a, UUID b) {
        PinnedItem one = usable.get(a);
        PinnedItem other = usable.get(b);
        return one != null && other != null && one.givesAway(other);
    }
}
