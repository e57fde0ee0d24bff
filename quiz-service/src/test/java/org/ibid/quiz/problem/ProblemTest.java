package org.ibid.quiz.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.Problem;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.Database;
import org.junit.jupiter.api.Test;

/** Whatever is refused is refused with a problem document, and no trace of how it came about. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ProblemTest {

    @Inject
    Calls calls;

    private final UUID owner = UUID.randomUUID();
    private final UUID library = UUID.randomUUID();

    @Test
    void refusalsAreProblems() {
        problem(calls.as(owner, library, Role.OWNER).get("/v1/nothing"), 404);
        problem(calls.as(owner, library, Role.OWNER).get("/v1/items/not-an-id"), 404);
        problem(calls.as(owner, library, Role.OWNER).delete("/v1/quizzes"), 405);
        problem(calls.as(owner, library, Role.OWNER).body("[").post("/v1/quizzes"), 400);
        problem(calls.as(owner, library, Role.OWNER).body("null").post("/v1/quizzes"), 422);
        problem(
                calls.as(owner, library, Role.OWNER)
                        .body("{\"title\":\"x\",\"items\":[null]}")
                        .post("/v1/quizzes"),
                422);
        problem(
                calls.as(owner, library, Role.OWNER)
                        .body("{\"title\":\"x\",\"items\":[\"no id\"]}")
                        .post("/v1/quizzes"),
                400);
        problem(
                calls.as(owner, library, Role.OWNER)
                        .contentType("text/xml")
                        .body("<x/>")
                        .post("/v1/quizzes"),
                415);
        problem(calls.as(owner, library, Role.STUDENT).get("/v1/quizzes"), 403);
    }

    @Test
    void unknownFieldsAreLetBe() {
        calls.as(owner, library, Role.OWNER)
                .body("{\"title\":\"x\",\"items\":[],\"later\":1}")
                .post("/v1/quizzes")
                .then()
                .statusCode(422)
                .body("type", equalTo("no-items"));
    }

    @Test
    void databaseAwayIsToldFromMistakes() {
        assertThat(DatabaseAway.caused(new IllegalStateException(new SQLException("x", "08006"))))
                .isTrue();
        assertThat(DatabaseAway.caused(new SQLException("x", "57P01"))).isTrue();
        assertThat(DatabaseAway.caused(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(DatabaseAway.caused(new SQLException("x", "23505"))).isFalse();
        assertThat(DatabaseAway.caused(new IllegalStateException("x"))).isFalse();
    }

    private static void problem(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith(Problem.MEDIA_TYPE);
        Problem problem = response.as(Problem.class);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(response.asString()).doesNotContain("Exception", "org.ibid", "at io.");
    }
}
