package org.ibid.web.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.ibid.core.quiz.Allowance;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Late;
import org.ibid.web.accommodation.Accommodation;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which a quiz is put before a course.
 *
 * @param opens null for at once
 * @param closes null for never
 * @param limitMinutes time for one attempt; null for no limit
 */
public record Terms(
        Preset preset,
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Nullable Integer limitMinutes,
        Settings settings) {

    private static final int MINUTE = 60;

    Terms with(Settings other) {
        return new Terms(preset, opens, closes, limitMinutes, other);
    }

    /** What quiz-service is to enforce for a learner without accommodations. */
    public EffectivePolicy policy() {
        return policyWith(
                opens, closes, limitMinutes == null ? null : limitMinutes * MINUTE, settings.tries(), Allowance.NONE);
    }

    /** What it is to enforce for somebody with one. */
    public EffectivePolicy policyFor(Accommodation accommodation, ZoneId zone) {
        Integer limit = limitMinutes == null ? null : limitMinutes * MINUTE;
        int extra = limit == null ? 0 : accommodation.extraSeconds(limit);
        return policyWith(
                opens,
                window(accommodation, zone).closes(),
                limit == null ? null : limit + extra,
                settings.tries() == null ? null : settings.tries() + accommodation.extraTries(),
                new Allowance(
                        extra, accommodation.largerType(), limit == null ? 0 : accommodation.breakMinutes() * MINUTE));
    }

    /** When the last window of those people ends; null where none of theirs ends, or there are none. */
    @Nullable
    Instant lastEnd(Collection<Accommodation> accommodations, ZoneId zone) {
        return accommodations.stream()
                .flatMap(accommodation ->
                        Stream.ofNullable(policyFor(accommodation, zone).ends()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The window of somebody with an accommodation.
     *
     * @param closes null for never
     * @param needed seconds that one attempt takes by the longer limit, where the window that everybody has is shorter;
     *     null where there is no conflict
     * @param stretched whether it was made longer for that
     */
    public record Window(@Nullable Instant closes, @Nullable Integer needed, boolean stretched) {}

    public Window window(Accommodation accommodation, ZoneId zone) {
        if (closes == null) {
            return new Window(null, null, false);
        }
        Instant shifted = closes.atZone(zone)
                .plusDays(accommodation.shiftDays())
                .withLaterOffsetAtOverlap()
                .toInstant();
        Instant later = accommodation.shiftDays() == 0 ? closes : shifted;
        if (opens == null || limitMinutes == null) {
            return new Window(later, null, false);
        }
        int limit = limitMinutes * MINUTE;
        int needed = limit + accommodation.extraSeconds(limit);
        Instant enough = opens.plusSeconds(needed);
        if (needed == limit || !enough.isAfter(later)) {
            return new Window(later, null, false);
        }
        return new Window(accommodation.stretches() ? enough : later, needed, accommodation.stretches());
    }

    private EffectivePolicy policyWith(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Integer limit,
            @Nullable Integer tries,
            Allowance allowance) {
        return new EffectivePolicy(
                from,
                until,
                limit,
                tries,
                settings.marks(),
                settings.keys(),
                settings.texts().inOne(),
                settings.explanations(),
                settings.passages(),
                settings.conduct(),
                late(until),
                settings.texts(),
                allowance,
                settings.during());
    }

    private @Nullable Late late(@Nullable Instant until) {
        return until == null || !settings.late().allowed()
                ? null
                : new Late(
                        until.plus(Duration.ofHours(settings.late().hours())),
                        settings.late().percentPerDay());
    }

    public Standing at(Instant now) {
        return at(policy(), now);
    }

    /** @param policy what holds for whoever asks */
    public static Standing at(EffectivePolicy policy, Instant now) {
        if (policy.opens() != null && now.isBefore(policy.opens())) {
            return Standing.TO_COME;
        }
        Instant ends = policy.ends();
        if (ends != null && !now.isBefore(ends)) {
            return Standing.CLOSED;
        }
        return policy.closes() != null && !now.isBefore(policy.closes()) ? Standing.LATE : Standing.OPEN;
    }

    public enum Standing {
        TO_COME,
        OPEN,
        /** After the close, and still taken. */
        LATE,
        CLOSED;

        public boolean open() {
            return this == OPEN || this == LATE;
        }
    }
}
