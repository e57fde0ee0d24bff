package org.ibid.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the realm must say about signing in, which Ibid leaves to Keycloak. */
class RealmTest {

    private static final Path REALM = Path.of("../keycloak/realm.json");

    private final JsonNode realm = read();

    @Test
    void whoGuessesAPasswordHasToWait() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("failureFactor").asInt()).isBetween(3, 20);
        assertThat(realm.path("waitIncrementSeconds").asInt()).isGreaterThanOrEqualTo(60);
        assertThat(realm.path("maxFailureWaitSeconds").asInt()).isGreaterThanOrEqualTo(900);
    }

    /** Or whoever knows a name could shut its account for good, on the morning of a test. */
    @Test
    void nobodyIsShutOutForGoodBySomebodyElsesGuesses() {
        assertThat(realm.path("permanentLockout").asBoolean(true)).isFalse();
        assertThat(realm.path("maxFailureWaitSeconds").asInt()).isLessThanOrEqualTo(3600);
    }

    @Test
    void signingInAndWhatAdministratorsDoAreOnRecord() {
        assertThat(realm.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(REALM));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
