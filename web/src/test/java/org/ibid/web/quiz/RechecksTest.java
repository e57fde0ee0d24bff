package org.ibid.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RechecksTest {

    private Instant now = Instant.parse("2026-11-26T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Rechecks rechecks = new Rechecks(clock);
    private final UUID attempt = UUID.randomUUID();

    @Test
    void eachAttemptIsAskedAboutOnceAMinute() {
        assertThat(rechecks.due(attempt)).isTrue();
        assertThat(rechecks.due(attempt)).isFalse();
        assertThat(rechecks.due(UUID.randomUUID())).isTrue();
        now = now.plusSeconds(59);
        assertThat(rechecks.due(attempt)).isFalse();
        now = now.plusSeconds(1);
        assertThat(rechecks.due(attempt)).isTrue();
    }

    @Test
    void nobodyWaitsForAKeycloakThatJustKeptSomebodyWaiting() {
        rechecks.away();
        assertThat(rechecks.due(attempt)).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(rechecks.due(attempt)).isTrue();
    }

    @Test
    void onlyAnAccountThatWasShutStops() {
        assertThat(Rechecks.shut(refused("{\"error\":\"invalid_grant\",\"error_description\":\"User disabled\"}")))
                .isTrue();
        assertThat(Rechecks.shut(refused("{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}")))
                .isFalse();
        assertThat(Rechecks.shut(new AuthenticationFailedException(new ConnectException("User disabled"))))
                .isFalse();
        assertThat(Rechecks.shut(new AuthenticationFailedException())).isFalse();
    }

    private static Throwable refused(String reply) {
        return new AuthenticationFailedException(new OIDCException(reply));
    }
}
