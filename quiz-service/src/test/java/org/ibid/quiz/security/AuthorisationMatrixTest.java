package org.ibid.quiz.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Requests;
import org.ibid.quiz.testing.Routes;
import org.ibid.quiz.testing.Routes.Route;
import org.ibid.quiz.testing.SettableClock;
import org.ibid.quiz.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Every route × every credential, against the table {@code authorisation-matrix.tsv}. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class AuthorisationMatrixTest {

    private static final int FIRST_CALLER = 3;

    /** What is asked about attempts that have been handed in. */
    private static final Pattern AFTERWARDS = Pattern.compile("/(feedback|challenges?|regrades|asked|release)");

    @Inject
    Calls calls;

    @Inject
    SettableClock clock;

    @Inject
    AttemptTokens tokens;

    private record Line(Route route, Role role, List<String> expected) {

        boolean looksOnly() {
            return route.method().equals("GET");
        }

        /** Whether it is about what comes after an attempt. */
        boolean afterwards() {
            return AFTERWARDS.matcher(route.path()).find();
        }
    }

    @Test
    void everyRouteStandsInTheTable() throws IOException {
        assertThat(Routes.all()).isNotEmpty();
        assertThat(lines().stream().map(Line::route)).containsExactlyInAnyOrderElementsOf(Routes.all());
    }

    @Test
    void everyCallerGetsWhatTheTableSays() throws IOException {
        List<String> callers = callers();
        List<String> wrong = new ArrayList<>();
        // who only looks leaves everything as it was for the next one
        Map<Boolean, Scene> lookedAt = new HashMap<>();
        for (Line line : lines()) {
            Scene scene = line.looksOnly()
                    ? lookedAt.computeIfAbsent(line.afterwards(), Scene::new)
                    : new Scene(line.afterwards());
            for (int i = 0; i < callers.size(); i++) {
                int status = scene.ask(line, callers.get(i));
                if (!line.expected().get(i).equals(Integer.toString(status))) {
                    wrong.add(line.route() + " by " + callers.get(i) + ": expected "
                            + line.expected().get(i) + ", got " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNoRouteIsNobodysBusiness() {
        Calls.json().get("/v1/anything").then().statusCode(401);
        Calls.json().get("/").then().statusCode(401);
        Calls.json().get("/q/dev-ui").then().statusCode(401);
        Calls.json().get("/q/health/ready").then().statusCode(200);
        Calls.json().get("/q/health/live").then().statusCode(200);
        Calls.json().get("/q/openapi?format=json").then().statusCode(200);
    }

    /** One class room, its people, and requests that the right caller may make. */
    private final class Scene {

        private final UUID learner = UUID.randomUUID();
        private final UUID classmate = UUID.randomUUID();
        private final ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        private final StartedAttempt attempt = room.start(learner, ClassRoom.open());
        private final StartedAttempt other = room.start(classmate, ClassRoom.open());
        private final Requests requests = new Requests(room, attempt);

        Scene(boolean afterwards) {
            if (afterwards) {
                requests.challenged(learner);
            }
        }

        int ask(Line line, String caller) {
            RequestSpecification request = as(line.role(), caller);
            Object body = requests.body(line.route().method(), line.route().path());
            return (body == null ? request : request.body(body))
                    .request(line.route().method(), requests.path(line.route().path()))
                    .statusCode();
        }

        private RequestSpecification as(Role role, String caller) {
            UUID elsewhere = UUID.randomUUID();
            return switch (caller) {
                case "anonymous" -> Calls.json();
                case "person" ->
                    bearer(Tokens.person(learner, "student", "teacher", "admin", "owner", "service", "attempt"));
                case "student" -> room.student(learner);
                case "classmate" -> room.student(classmate);
                case "student-elsewhere" -> calls.as(learner, elsewhere, Role.STUDENT);
                case "teacher" -> room.teacher();
                case "teacher-elsewhere" -> calls.as(room.teacher, elsewhere, Role.TEACHER);
                case "assistant" -> calls.as(room.teacher, room.course, Role.ASSISTANT);
                case "owner" -> room.owner();
                case "owner-elsewhere" -> calls.as(room.owner, elsewhere, Role.OWNER);
                case "service" -> calls.asService();
                case "attempt" -> ClassRoom.with(attempt);
                case "attempt-other" -> ClassRoom.with(other);
                default -> refused(role, caller);
            };
        }

        private RequestSpecification refused(Role role, String caller) {
            Instant now = clock.instant();
            UUID person = right(role);
            UUID scope = role == Role.OWNER ? room.library : room.course;
            return switch (caller) {
                case "expired-grant" -> granted(person, Tokens.grant(person, scope, role, now.minusSeconds(120)));
                case "long-grant" -> granted(person, Tokens.longGrant(person, scope, role, now));
                case "forged-grant" -> granted(person, Tokens.forgedGrant(person, scope, role, now));
                case "grant-for-another-audience" ->
                    granted(person, Tokens.grantForAnotherAudience(person, scope, role, now));
                case "grant-of-another" -> granted(UUID.randomUUID(), Tokens.grant(person, scope, role, now));
                case "token-for-another-audience" ->
                    bearer(Tokens.personOfAnotherAudience(person))
                            .header(Grant.HEADER, Tokens.grant(person, scope, role, now));
                case "token-through-another-client" ->
                    bearer(Tokens.personThroughAnotherClient(person))
                            .header(Grant.HEADER, Tokens.grant(person, scope, role, now));
                case "forged-attempt" -> Calls.json().header(AttemptToken.HEADER, tampered(attempt.token()));
                case "expired-attempt" -> Calls.json().header(AttemptToken.HEADER, over());
                default -> throw new IllegalArgumentException("no caller " + caller);
            };
        }

        private UUID right(Role role) {
            return switch (role) {
                case OWNER -> room.owner;
                case TEACHER, ASSISTANT -> room.teacher;
                case STUDENT -> learner;
            };
        }

        private RequestSpecification granted(UUID person, String grant) {
            return bearer(Tokens.person(person, "teacher")).header(Grant.HEADER, grant);
        }

        /** Ours in everything but its time. */
        private String over() {
            AttemptToken token = new AttemptToken(attempt.attempt().attempt(), learner, room.course, 1);
            return tokens.mint(token, clock.instant().minus(Duration.ofDays(1)));
        }
    }

    /** With one character of its payload changed. */
    private static String tampered(String token) {
        int at = token.indexOf('.') + 20;
        return token.substring(0, at) + (token.charAt(at) == 'a' ? 'b' : 'a') + token.substring(at + 1);
    }

    private static RequestSpecification bearer(String token) {
        return Calls.json().auth().oauth2(token);
    }

    private static List<String> callers() throws IOException {
        List<String> header = fields(table().getFirst());
        return header.subList(FIRST_CALLER, header.size());
    }

    private static List<Line> lines() throws IOException {
        return table().stream()
                .skip(1)
                .map(AuthorisationMatrixTest::fields)
                .map(fields -> new Line(
                        new Route(fields.get(0), fields.get(1)),
                        Role.valueOf(fields.get(2)),
                        fields.subList(FIRST_CALLER, fields.size())))
                .toList();
    }

    private static List<String> table() throws IOException {
        try (var file = AuthorisationMatrixTest.class.getResourceAsStream("/authorisation-matrix.tsv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static List<String> fields(String line) {
        return Arrays.asList(line.split("\t", -1));
    }
}
