package org.ibid.web.course;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.ibid.web.Form.form;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.web.Postgres;
import org.ibid.web.Seeds;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class CourseTest {

    private static final String SCRIPT = "<script>alert('x')</script>";

    @Inject
    Seeds seeds;

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void aTeacherMakesACourseAndTeachesIt() {
        String address = form().formParam("title", SCRIPT)
                .formParam("zone", "Europe/Berlin")
                .post("/courses")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        given().get(address)
                .then()
                .statusCode(200)
                .body(containsString("Berlin time"))
                .body(containsString("/join/"))
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString(SCRIPT)));
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        form().formParam("title", "Revolutions")
                .formParam("zone", "Nowhere/Town")
                .post("/courses")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Revolutions\""))
                .body(containsString("href=\"#zone\""));
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void onlyARealmTeacherMakesCourses() {
        given().get("/courses/new").then().statusCode(403);
        form().formParam("title", "x")
                .formParam("zone", "UTC")
                .post("/courses")
                .then()
                .statusCode(403);
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aStudentJoinsByCodeAndJoiningTwiceIsHarmless() {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        String code = seeds.codeOf(course).toLowerCase(Locale.ROOT);

        given().get("/join/" + code)
                .then()
                .statusCode(200)
                .body(containsString("Revolutions"))
                .body(containsString("Join this course"));
        form().post("/join/" + code).then().statusCode(303).header("Location", containsString("/courses/" + course));
        form().post("/join/" + code).then().statusCode(303);

        assertThat(seeds.enrolments(course)).isEqualTo(2);
        given().get("/courses/" + course)
                .then()
                .statusCode(200)
                .body(not(containsString("Make a new code")))
                .body(not(containsString("Set a quiz")));
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aWrongCodeIsAClearPage() {
        given().get("/join/WRNG-CDEF").then().statusCode(404).body(containsString("No course has the code"));
        given().queryParam("code", "?<b>")
                .get("/join")
                .then()
                .statusCode(404)
                .body(containsString("No course has the code “?&lt;b&gt;”"));
    }

    @Test
    void aVisitorSeesTheCourseButMustSignInToJoin() {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        String code = seeds.codeOf(course);

        given().get("/join/" + code).then().statusCode(200).body(containsString("/sign-in?then=/join/"));
        form().post("/join/" + code).then().statusCode(302);
        assertThat(seeds.enrolments(course)).isEqualTo(1);
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void aNewCodeShutsTheOldDoor() {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        String old = seeds.codeOf(course);

        form().post("/courses/" + course + "/code").then().statusCode(303);

        given().get("/join/" + old).then().statusCode(404);
        given().get("/join/" + seeds.codeOf(course)).then().statusCode(200);
    }

    @Test
    @TestSecurity(
            user = Seeds.CLEO,
            roles = {"student", "teacher"})
    void somebodyElsesCourseIsNotThere() {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        seeds.person(Seeds.CLEO, "Cleo");

        for (String path : new String[] {"", "/roster", "/quizzes/new", "/gradebook", "/readings"}) {
            given().get("/courses/" + course + path).then().statusCode(404);
        }
        form().post("/courses/" + course + "/code").then().statusCode(404);
        form().post("/courses/" + course + "/quizzes").then().statusCode(404);
        form().post("/courses/" + course + "/readings").then().statusCode(404);
    }

    @Test
    @TestSecurity(
            user = Seeds.CLEO,
            roles = {"student", "teacher"})
    void whoTeachesElsewhereIsAStudentHere() {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        seeds.enrol(course, Seeds.CLEO, Grant.Role.STUDENT);

        given().get("/courses/" + course).then().statusCode(200).body(not(containsString("Set a quiz")));
        given().get("/courses/" + course + "/roster").then().statusCode(404);
        given().get("/courses/" + course + "/quizzes/new").then().statusCode(404);
        given().get("/courses/" + course + "/gradebook").then().statusCode(404);
        form().post("/courses/" + course + "/code").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void aFormWithoutItsTokenChangesNothing() {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        String code = seeds.codeOf(course);

        given().contentType("application/x-www-form-urlencoded")
                .post("/courses/" + course + "/code")
                .then()
                .statusCode(400);

        assertThat(seeds.codeOf(course)).isEqualTo(code);
    }
}
