package org.ibid.web.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.ibid.web.Form.script;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.web.Postgres;
import org.ibid.web.Seeds;
import org.ibid.web.assignment.Preset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding, hearing and going on: what the reading room does for its reader. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class ReaderTest {

    private static final String TEXT = """
            ## The first winter

            The soldiers voted with their feet.[^1] They went home in their thousands.

            Nobody counted the soldiers twice.

            [^1]: Carr on soldiers.
            """;

    @Inject
    Seeds seeds;

    private UUID course;
    private String address;

    @BeforeEach
    void aClassReads() {
        course = seeds.course("Revolutions", Seeds.ADA);
        seeds.enrol(course, Seeds.BEN, Grant.Role.STUDENT);
        address = "/courses/" + course + "/readings/" + seeds.reading(course, seeds.essay(Seeds.ADA, "Soviets", TEXT));
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void wordsAreFoundWithoutAScriptWithWaysToTheNextAndTheOneBefore() {
        Document page = page(address + "?find=soldiers&hit=2");

        assertThat(page.select("[data-find-result]").text()).isEqualTo("2 of 3");
        assertThat(page.select("mark.found")).hasSize(3);
        assertThat(page.select("mark.found-here").attr("id")).isEqualTo("hit-2");
        assertThat(page.select("[data-way=1]").attr("href")).isEqualTo(address + "?find=soldiers&hit=3#hit-3");
        assertThat(page.select("[data-way=-1]").attr("href")).endsWith("hit=1#hit-1");
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void whatIsNotFoundIsSaidAndNothingThatIsTypedBecomesMarkup() {
        Document page = Jsoup.parse(given().queryParam("find", "\"><script>alert(1)</script>")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(page.select("[data-find-result]").text()).contains("do not stand in the text");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("input[name=find]").attr("value")).isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aScriptLearnsPlacesByPassage() {
        JsonPath found = given().get(address + "/find?find=soldiers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(found.getList("passage", String.class)).hasSize(3).doesNotHaveDuplicates();
        assertThat(found.getInt("[0].start")).isEqualTo(4);
        assertThat(found.getInt("[0].end")).isEqualTo(12);
        assertThat(found.getString("[1].passage")).startsWith("n");
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void whatIsReadAloudIsTheEssayWithoutItsNotes() {
        JsonPath sentences = given().get(address + "/sentences")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(sentences.getList("passage", String.class)).hasSize(4).noneMatch(passage -> passage.startsWith("n"));
        assertThat(sentences.getInt("[0].end")).isEqualTo("The first winter".length());
        assertThat(sentences.getInt("[1].start")).isZero();
        assertThat(sentences.getInt("[1].end")).isEqualTo("The soldiers voted with their feet.".length());
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void readingGoesOnWhereItStopped() {
        String last =
                page(address).select(".essay p[id]:not(.note p)").eachAttr("id").getLast();

        stop(last, 204);
        stop(last, 204);

        assertThat(page(address).select(".resume a").attr("href")).isEqualTo("#" + last);
        assertThat(page("/").select("a[href='" + address + "#" + last + "']").text())
                .isEqualTo("Continue: Paragraph 3");
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aPlaceThatIsNoneIsNotKept() {
        stop("\"><b>", 422);
        stop("p99999", 204);

        assertThat(page(address).select(".resume")).isEmpty();
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void teachersAreNotToldWhereAStudentStopped() {
        String last =
                page(address).select(".essay p[id]:not(.note p)").eachAttr("id").getLast();
        seeds.stopped(address.substring(address.lastIndexOf('/') + 1), Seeds.BEN, last);

        for (String path : new String[] {"/", "/courses/" + course, address, address + "/unclear"}) {
            given().get(path).then().statusCode(200).body(not(containsString("Continue")));
        }
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void noPlaceIsToldWhileATestClosesTheText() {
        seeds.attempt(seeds.assignment(course, Seeds.ADA, Preset.GRADED_TEST, (Instant) null), Seeds.BEN);

        given().get(address + "/find?find=soldiers").then().statusCode(409);
        given().get(address + "/sentences").then().statusCode(409);
        stop("p2", 409);
    }

    @Test
    @TestSecurity(user = Seeds.CLEO, roles = "student")
    void whoeverDoesNotBelongToTheCourseGetsNothing() {
        seeds.person(Seeds.CLEO, "Cleo");

        for (String path : new String[] {"/find?find=soldiers", "/sentences", "/marks", "/unclear"}) {
            given().get(address + path).then().statusCode(404);
        }
        stop("p2", 404);
    }

    private void stop(String passage, int status) {
        script().body("{\"passage\":\"" + passage.replace("\"", "\\\"") + "\"}")
                .put(address + "/position")
                .then()
                .statusCode(status);
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
