package org.ibid.web.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.ibid.web.Form.form;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.web.Postgres;
import org.ibid.web.Seeds;
import org.ibid.web.assignment.Preset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class ReadingRoomTest {

    private static final String TEXT = """
            ## The first winter

            The soldiers voted with their feet.[^1] They went home in their thousands.

            ## Afterwards

            Nobody counted them twice.

            [^1]: Carr, vol. 1, p. 12.
            """;

    @Inject
    Seeds seeds;

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aStudentReadsTheEssayWithItsNotes() {
        UUID course = courseOfBen();
        UUID reading = seeds.reading(course, seeds.essay(Seeds.ADA, "Soviets <b>", TEXT));

        Document page = Jsoup.parse(given().get("/courses/" + course + "/readings/" + reading)
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(page.select("h1").text()).isEqualTo("Soviets <b>");
        assertThat(page.select(".outline a").eachText()).containsExactly("The first winter", "Afterwards");
        String note = page.select("a.note-mark").attr("href").substring(1);
        assertThat(page.select("#" + note).text()).contains("Carr, vol. 1, p. 12.");
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aLinkLightsItsPassageAndLeadsBack() {
        UUID course = courseOfBen();
        UUID essay = seeds.essay(Seeds.ADA, "Soviets", TEXT);
        UUID reading = seeds.reading(course, essay);
        UUID attempt = UUID.randomUUID();

        given().redirects()
                .follow(false)
                .get("/courses/" + course + "/readings?essay=" + essay + "&version=1&light=18-36&from=" + attempt)
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        endsWith("/courses/" + course + "/readings/" + reading + "?light=18-36&from=" + attempt
                                + "#lit"));
        given().get("/courses/" + course + "/readings/" + reading + "?light=18-36&from=" + attempt)
                .then()
                .body(containsString("<mark class=\"lit\" id=\"lit\""))
                .body(containsString("/attempts/" + attempt + "/feedback"));
        given().get("/courses/" + course + "/readings/" + reading + "?light=90000-90001")
                .then()
                .statusCode(200)
                .body(containsString("does not stand in this version"));
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void theTextIsClosedDuringATestThatClosesIt() {
        UUID course = courseOfBen();
        UUID reading = seeds.reading(course, seeds.essay(Seeds.ADA, "Soviets", TEXT));
        UUID attempt = seeds.attempt(seeds.assignment(course, Seeds.ADA, Preset.GRADED_TEST, null), Seeds.BEN);

        given().get("/courses/" + course + "/readings/" + reading)
                .then()
                .statusCode(409)
                .body(containsString("The text is closed for now"))
                .body(containsString("/attempts/" + attempt))
                .body(not(containsString("soldiers")));
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void theTextStaysOpenDuringAReadingCheck() {
        UUID course = courseOfBen();
        UUID reading = seeds.reading(course, seeds.essay(Seeds.ADA, "Soviets", TEXT));
        seeds.attempt(seeds.assignment(course, Seeds.ADA, Preset.READING_CHECK, null), Seeds.BEN);

        given().get("/courses/" + course + "/readings/" + reading).then().statusCode(200);
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aReadingOfAnotherCourseIsNotThere() {
        UUID mine = courseOfBen();
        UUID other = seeds.course("Other", Seeds.ADA);
        UUID reading = seeds.reading(other, seeds.essay(Seeds.ADA, "Soviets", TEXT));

        given().get("/courses/" + other + "/readings/" + reading).then().statusCode(404);
        given().get("/courses/" + mine + "/readings/" + reading).then().statusCode(404);
        given().get("/courses/" + mine + "/readings/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void aTeacherAddsOnlyEssaysOfTheirOwn() {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        UUID own = seeds.essay(Seeds.ADA, "Mine to teach", TEXT);
        UUID foreign = seeds.essay(Seeds.CLEO, "Not mine", TEXT);

        form().formParam("essay", own)
                .post("/courses/" + course + "/readings")
                .then()
                .statusCode(303);
        form().formParam("essay", foreign)
                .post("/courses/" + course + "/readings")
                .then()
                .statusCode(404);
        given().get("/courses/" + course)
                .then()
                .body(containsString("Mine to teach"))
                .body(not(containsString("Not mine")));
    }

    private UUID courseOfBen() {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        seeds.enrol(course, Seeds.BEN, Grant.Role.STUDENT);
        return course;
    }
}
