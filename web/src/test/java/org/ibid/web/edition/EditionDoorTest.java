package org.ibid.web.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ibid.core.quiz.Grant;
import org.ibid.web.Postgres;
import org.ibid.web.Seeds;
import org.ibid.web.assignment.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class EditionDoorTest {

    private static final String TEXT = """
            ## The first winter

            The soldiers voted with their feet.[^1]

            [^1]: Carr, vol. 1, p. 12.
            """;

    @Inject
    Seeds seeds;

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aStudentTakesTheEssayHome() throws IOException {
        String reading = readingOfBen(courseOfBen());

        Response epub = given().get(reading + "/essay.epub");
        epub.then()
                .statusCode(200)
                .contentType("application/epub+zip")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", startsWith("attachment; filename=\"Soviets.epub\""));
        assertThat(new OpenedEpub(epub.asByteArray()).spine()).contains("chapter-001.xhtml");

        Response pdf = given().get(reading + "/essay.pdf");
        pdf.then().statusCode(200).contentType("application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Carr, vol. 1, p. 12.");
        }
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void whoHasTheFileAlreadyIsToldSo() {
        String file = readingOfBen(courseOfBen()) + "/essay.pdf";
        String tag = given().get(file).then().extract().header("ETag");

        given().header("If-None-Match", tag).get(file).then().statusCode(304).header("ETag", tag);
        given().header("If-None-Match", "\"other\"").get(file).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"essay.epub", "essay.pdf"})
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void theFileIsShutDuringATestThatClosesTheText(String file) {
        UUID course = courseOfBen();
        String reading = readingOfBen(course);
        String tag = given().get(reading + "/" + file).then().extract().header("ETag");
        UUID attempt = seeds.attempt(seeds.assignment(course, Seeds.ADA, Preset.GRADED_TEST, null), Seeds.BEN);

        given().header("If-None-Match", tag)
                .get(reading + "/" + file)
                .then()
                .statusCode(409)
                .contentType(containsString("text/html"))
                .body(containsString("The text is closed for now"))
                .body(containsString("/attempts/" + attempt));
    }

    @ParameterizedTest
    @ValueSource(strings = {"essay.epub", "essay.pdf"})
    @TestSecurity(user = Seeds.CLEO, roles = "student")
    void whoeverIsNotInTheCourseFindsNothing(String file) {
        given().get(readingOfBen(courseOfBen()) + "/" + file).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void aVersionIsAFileForItsOwner() {
        UUID essay = seeds.essay(Seeds.ADA, "Soviets", TEXT);

        given().get("/library/" + essay + "/versions/1/essay.epub").then().statusCode(200);
        given().get("/library/" + essay + "/versions/1/essay.pdf").then().statusCode(200);
        given().get("/library/" + essay + "/versions/2/essay.pdf").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void anotherTeachersVersionIsNotThere() {
        UUID essay = seeds.essay(Seeds.CLEO, "Soviets", TEXT);

        given().get("/library/" + essay + "/versions/1/essay.epub").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void anEssayThatCannotBePrintedSaysWhyAndLeadsBack() {
        UUID essay = seeds.essay(Seeds.ADA, "漢字", "漢字漢字漢字漢字\n");

        given().get("/library/" + essay + "/versions/1/essay.pdf")
                .then()
                .statusCode(422)
                .body(containsString("U+6F22"))
                .body(containsString("/library/" + essay + "/versions/1\""));
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void theReadingRoomLinksToBothFiles() {
        String reading = readingOfBen(courseOfBen());

        given().get(reading)
                .then()
                .body(containsString("href=\"" + reading + "/essay.epub\""))
                .body(containsString("href=\"" + reading + "/essay.pdf\""));
    }

    private UUID courseOfBen() {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        seeds.enrol(course, Seeds.BEN, Grant.Role.STUDENT);
        return course;
    }

    private String readingOfBen(UUID course) {
        return "/courses/" + course + "/readings/" + seeds.reading(course, seeds.essay(Seeds.ADA, "Soviets", TEXT));
    }
}
