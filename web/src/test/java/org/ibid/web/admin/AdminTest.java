package org.ibid.web.admin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.web.Form;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.Seeds;
import org.ibid.web.assignment.Preset;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
class AdminTest {

    private static final String EVE = "00000000-0000-7000-8000-00000000e0e0";

    @Inject
    Seeds seeds;

    @Test
    @TestSecurity(user = EVE, roles = "admin")
    void anAdministratorFindsWhoHasBeenHere() {
        seeds.person("00000000-0000-7000-8000-000000000a11", "Ottoline 100% Larkspur");
        seeds.person("00000000-0000-7000-8000-000000000a12", "Quentin Marsh");

        given().queryParam("who", "100% lark")
                .get("/admin")
                .then()
                .statusCode(200)
                .body(containsString("Ottoline 100% Larkspur"))
                .body(not(containsString("Quentin Marsh")));
        given().get("/admin?who=_uentin").then().body(not(containsString("Quentin Marsh")));
    }

    @Test
    @TestSecurity(user = EVE, roles = "admin")
    void whetherQuizServiceAnswersIsSaid() {
        ScriptedQuizService.answers(call -> ScriptedQuizService.Reply.problem(503, "Away"));
        given().get("/admin").then().statusCode(200).body(containsString("does not answer"));

        ScriptedQuizService.answers(call -> ScriptedQuizService.Reply.ok(Map.of("status", "UP")));
        given().get("/").then().statusCode(200).body(not(containsString("does not answer")));
    }

    @Test
    @TestSecurity(user = EVE, roles = "admin")
    void accommodationOfAnybodyIsSetAndSaidForEveryQuizOfTheirs() {
        seeds.person(EVE, "Eve");
        String person = "00000000-0000-7000-8000-000000000a13";
        seeds.person(person, "Rosa Fenn");
        UUID course = seeds.course("Mills", Seeds.ADA);
        seeds.enrol(course, person, Grant.Role.STUDENT);
        UUID quiz = seeds.assignment(course, Seeds.ADA, Preset.GRADED_TEST, Instant.parse("2099-11-30T17:00:00Z"));
        seeds.limit(quiz, 30);
        String page = "/admin/people/" + person + "/accommodation";

        Form.form()
                .formParam("timePercent", "200")
                .formParam("breakMinutes", "10")
                .formParam("extraTries", "0")
                .formParam("shiftDays", "0")
                .formParam("stretches", "yes")
                .post(page)
                .then()
                .statusCode(303);

        given().get(page)
                .then()
                .statusCode(200)
                .body(containsString("Rosa Fenn"))
                .body(containsString("70 minutes (30 + 40)."));
        Form.form().formParam("timePercent", "90").post(page).then().statusCode(422);
        given().get("/admin/people/" + UUID.randomUUID() + "/accommodation")
                .then()
                .statusCode(404);
        given().get("/admin?who=Rosa").then().body(containsString(page));
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void nobodyElseSeesIt() {
        given().get("/admin").then().statusCode(403);
        given().get("/admin/people/" + Seeds.BEN + "/accommodation").then().statusCode(403);
        given().get("/").then().body(not(containsString("This installation")));
    }
}
