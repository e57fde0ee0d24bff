package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.SettableClock;
import org.ibid.quiz.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
class AttemptAccessTest {

    @Inject
    Calls calls;

    @Inject
    SettableClock clock;

    @Test
    void revokedTokenOpensNothingAndANewOneDoes() {
        UUID learner = UUID.randomUUID();
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        StartedAttempt started = room.start(learner, ClassRoom.open());

        QuarkusTransaction.requiringNew()
                .run(() -> AttemptRow.update(
                        "tokenSerial = tokenSerial + 1 where id = ?1",
                        started.attempt().attempt()));

        ClassRoom.view(started).then().statusCode(404);
        ClassRoom.save(started, 1, "a", new Response.Choice("a")).then().statusCode(404);
        ClassRoom.submit(started).then().statusCode(404);
        StartedAttempt again = room.start(learner, ClassRoom.open());
        assertThat(again.attempt().attempt()).isEqualTo(started.attempt().attempt());
        ClassRoom.save(again, 1, "a", new Response.Choice("a")).then().statusCode(200);
    }

    @Test
    void assistantSeesTheGroupsOfTheGrantAndNoOthers() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        UUID group = UUID.randomUUID();
        UUID inside = UUID.randomUUID();
        UUID outside = UUID.randomUUID();
        startIn(room, inside, group);
        StartedAttempt other = room.start(outside, ClassRoom.open());
        ClassRoom.submit(other);
        UUID assistant = UUID.randomUUID();

        AttemptResult[] seen = assistant(room, assistant, group)
                .get("/v1/assignments/{a}/attempts", room.assignment)
                .as(AttemptResult[].class);

        assertThat(seen).extracting(AttemptResult::learner).containsExactly(inside);
        assistant(room, assistant, group)
                .get("/v1/attempts/{a}/feedback", other.attempt().attempt())
                .then()
                .statusCode(404)
                .body("type", equalTo("not-found"));
    }

    private void startIn(ClassRoom room, UUID learner, UUID group) {
        Calls.json()
                .auth()
                .oauth2(Tokens.person(learner))
                .header(
                        Grant.HEADER,
                        Tokens.grantWithin(learner, room.course, Role.STUDENT, List.of(group), clock.instant()))
                .body(new AttemptStart(ClassRoom.open()))
                .post("/v1/assignments/{a}/attempts", room.assignment)
                .then()
                .statusCode(200);
    }

    private RequestSpecification assistant(ClassRoom room, UUID person, UUID group) {
        return Calls.json()
                .auth()
                .oauth2(Tokens.person(person))
                .header(
                        Grant.HEADER,
                        Tokens.grantWithin(person, room.course, Role.ASSISTANT, List.of(group), clock.instant()));
    }
}
