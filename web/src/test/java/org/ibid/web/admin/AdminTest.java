package org.ibid.web.admin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.Seeds;
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
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void nobodyElseSeesIt() {
        given().get("/admin").then().statusCode(403);
        given().get("/").then().body(not(containsString("This installation")));
    }
}
