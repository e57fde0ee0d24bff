package org.ibid.web.quiz;

import io.quarkus.oidc.OIDCException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * When the bearer of a ticket, who answers without asking Keycloak, is asked about all the same: once a minute, so that
 * an account that was shut stops, and not for a minute after Keycloak kept somebody waiting.
 */
@ApplicationScoped
class Rechecks {

    private static final Duration EVERY = Duration.ofSeconds(60);

    /** Above this many attempts the memory is emptied: each is then asked about once more. */
    private static final int REMEMBERED = 20_000;

    /** Keycloak's reason for refusing new tokens to an account that was shut. A sign-in that merely ended is no reason. */
    private static final String SHUT = "User disabled";

    private final Clock clock;
    private final Map<UUID, Instant> asked = new ConcurrentHashMap<>();
    private volatile Instant awayUntil = Instant.MIN;

    Rechecks(Clock clock) {
        this.clock = clock;
    }

    /** Whether it is time; then it has been. */
    boolean due(UUID attempt) {
        Instant now = clock.instant();
        if (now.isBefore(awayUntil)) {
            return false;
        }
        if (asked.size() > REMEMBERED) {
            asked.clear();
        }
        Instant before = asked.putIfAbsent(attempt, now);
        return before == null || (!now.isBefore(before.plus(EVERY)) && asked.replace(attempt, before, now));
    }

    /** Keycloak did not answer in time. */
    void away() {
        awayUntil = clock.instant().plus(EVERY);
    }

    /** True where Keycloak said that the account is shut, and not merely nothing. */
    static boolean shut(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException
                    && String.valueOf(cause.getMessage()).contains(SHUT)) {
                return true;
            }
        }
        return false;
    }
}
