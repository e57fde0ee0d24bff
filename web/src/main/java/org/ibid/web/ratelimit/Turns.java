package org.ibid.web.ratelimit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * A token bucket for each person: as many turns at once as an hour has, which come back one by one, evenly over the hour.
 * Kept in memory, so each replica counts for itself.
 */
final class Turns {

    private static final Duration HOUR = Duration.ofHours(1);

    /** Above this many people at once, whoever was away longest has a full bucket again. */
    private static final int REMEMBERED = 50_000;

    private final int anHour;
    private final LoadingCache<UUID, Person> people;

    /**
     * @param anHour 0 for no limit
     * @param nanos a clock that never goes back
     */
    Turns(int anHour, LongSupplier nanos) {
        if (anHour < 0) {
            throw new IllegalArgumentException("so many an hour, or 0 for no limit: " + anHour);
        }
        this.anHour = anHour;
        this.people = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(HOUR) // by then the bucket is full: nothing is forgotten
                .ticker(nanos::getAsLong)
                .build(person -> new Person(bucket(anHour, nanos), new AtomicBoolean()));
    }

    private record Person(Bucket turns, AtomicBoolean waiting) {}

    /** Takes a turn if there is one: zero then, else how long it is until there is. */
    Duration ask(UUID id) {
        if (anHour == 0) {
            return Duration.ZERO;
        }
        Person person = people.get(id);
        ConsumptionProbe probe = person.turns().tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            person.waiting().set(false);
        }
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** That somebody was sent away: true the first time since they had a turn. */
    boolean sentAway(UUID id) {
        return people.get(id).waiting().compareAndSet(false, true);
    }

    private static Bucket bucket(int anHour, LongSupplier nanos) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(anHour).refillGreedy(anHour, HOUR))
                .withCustomTimePrecision(new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return nanos.getAsLong();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                })
                .build();
    }
}
