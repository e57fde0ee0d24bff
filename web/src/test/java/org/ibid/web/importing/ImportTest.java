package org.ibid.web.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.ibid.web.Form.field;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.multipart;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibid.web.Postgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@TestSecurity(user = "00000000-0000-7000-8000-00000000ada0", roles = "teacher")
class ImportTest {

    private static final String SHORT = "The soviets met in October.\n\nThey met again in November, and decided.";
    private static final String SCRIPT = "<script>alert('x')</script>";

    @Test
    void aPastedEssayIsShownAsUnderstoodAndPublished() throws IOException {
        String draft = importing(Files.readString(Path.of("../samples/soviet-power.md")), "markdown");
        given().get(draft).then().statusCode(200).body(containsString("What Ibid understood"));
        String essay = draft.replace("/draft", "");
        form().formParam("title", "Soviet power")
                .formParam("authors", "A. Author; B. Author")
                .formParam("language", "en")
                .post(essay + "/versions")
                .then()
                .statusCode(303)
                .header("Location", containsString(essay));
        given().get(essay)
                .then()
                .statusCode(200)
                .body(containsString("<h1>Soviet power</h1>"))
                .body(containsString(essay + "/versions/1"));
        given().get(essay + "/versions/1")
                .then()
                .statusCode(200)
                .body(containsString("A. Author, B. Author"))
                .body(containsString("role=\"doc-noteref\""));
        given().get(draft).then().statusCode(404);
        given().get("/library").then().body(containsString("Soviet power"));
    }

    @Test
    void thePreviewTiesEveryMarkerToItsNote() throws IOException {
        Document page =
                Jsoup.parse(given().get(importing(Files.readString(Path.of("../samples/broad-street.md")), "markdown"))
                        .asString());
        assertThat(page.select("a[role=doc-noteref]"))
                .isNotEmpty()
                .allSatisfy(
                        mark -> assertThat(page.getElementById(mark.attr("href").substring(1)))
                                .as(mark.text())
                                .isNotNull());
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        String draft = importing(SHORT, "text");
        Document page = Jsoup.parse(form().formParam("title", "")
                .formParam("authors", "Somebody \"quoted\"")
                .formParam("rights", "CC-BY")
                .formParam("language", "zz-zz-zz-not a tag")
                .post(draft.replace("/draft", "/versions"))
                .then()
                .statusCode(422)
                .extract()
                .asString());
        assertThat(page.select(".error-summary a[href=#title]").text()).isEqualTo("Enter the title of the essay");
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("#authors").val()).isEqualTo("Somebody \"quoted\"");
        assertThat(page.select("#rights").val()).isEqualTo("CC-BY");
        assertThat(page.select("#language").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void anEmptyPasteSaysWhatToDo() {
        multipart()
                .multiPart(field("text", "  \n "))
                .post("/library/new")
                .then()
                .statusCode(422)
                .body(containsString("Paste the text of the essay, or choose a file"));
    }

    @Test
    void fiveMegabytesComeBackInTheFieldWithTheLimitNamed() {
        String long5 = "It was so. ".repeat(480_000);
        String page = multipart()
                .multiPart(field("text", long5 + "The very end."))
                .post("/library/new")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(page).contains("an essay may have up to 4 MB").contains("The very end.");
    }

    @Test
    void aBinaryFileIsRefusedInWords() {
        byte[] bytes = new byte[5000];
        new java.util.Random(7).nextBytes(bytes);
        multipart()
                .multiPart(field("text", ""))
                .multiPart("file", "picture.txt", bytes, "text/plain")
                .post("/library/new")
                .then()
                .statusCode(422)
                .body(containsString("error-summary"));
    }

    @Test
    void aTextAndAFileTogetherAreAskedAboutAndTheTextComesBack() {
        multipart()
                .multiPart(field("text", "pasted by hand"))
                .multiPart("file", "essay.txt", SHORT.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/library/new")
                .then()
                .statusCode(422)
                .body(containsString("Empty this field"))
                .body(containsString("pasted by hand"));
    }

    @Test
    void aFileReplacesTheTextThatThePageShowedOfTheDraft() {
        String draft = multipart()
                .multiPart(field("text", "The mill was old.\r\n\r\nIt stood by the river."))
                .post("/library/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        multipart()
                .multiPart(field("text", "The mill was old.\r\n\r\nIt stood by the river."))
                .multiPart("file", "essay.txt", SHORT.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(draft.replace("/draft", "/import"))
                .then()
                .statusCode(303);
        given().get(draft).then().body(containsString("The soviets met in October."));
    }

    @Test
    void aWordFileWithTenMegabytesOfPicturesIsKeptAsItIsAndSaidToBeNoText() throws IOException {
        String draft = multipart()
                .multiPart(field("text", ""))
                .multiPart("file", "mill.docx", wordFile(), "application/octet-stream")
                .post("/library/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        given().get(draft).then().body(containsString("The mill was old."));
        given().get(draft.replace("/draft", "/import"))
                .then()
                .statusCode(200)
                .body(containsString("What is kept now is the file “mill.docx”"));
    }

    private static byte[] wordFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] picture = new byte[10 * 1024 * 1024];
        new java.util.Random(7).nextBytes(picture);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<document><body><p><r><t>The mill was old.</t></r></p></body></document>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/media/a.png"));
            zip.write(picture);
        }
        return bytes.toByteArray();
    }

    @Test
    void aTextFromRightToLeftIsSetSo() {
        given().get(importing("هذا نص عربي قصير.\n\nوهذه فقرة ثانية من النص.", "text"))
                .then()
                .statusCode(200)
                .body(containsString("dir=\"rtl\""));
    }

    @Test
    void aCorrectedPasteReplacesTheDraft() {
        String draft = importing(SHORT, "text");
        String again = draft.replace("/draft", "/import");
        given().get(again).then().body(containsString("They met again in November"));
        multipart()
                .multiPart(field("text", "Only this stands here now."))
                .post(again)
                .then()
                .statusCode(303);
        given().get(draft)
                .then()
                .body(containsString("Only this stands here now."))
                .body(not(containsString("They met again")));
    }

    @Test
    void scriptsAreShownAndNotRun() {
        String draft = importing("A title " + SCRIPT + "\n\nA paragraph with " + SCRIPT + " in it.", "text");
        given().get(draft).then().body(not(containsString("<script>alert")));
        given().get(draft.replace("/draft", "/import")).then().body(not(containsString("<script>alert")));
        String essay = draft.replace("/draft", "");
        form().formParam("title", SCRIPT)
                .formParam("authors", SCRIPT)
                .formParam("date", SCRIPT)
                .post(essay + "/versions")
                .then()
                .statusCode(303);
        for (String page : new String[] {"/", "/library", essay, essay + "/versions/1", essay + "/import"}) {
            given().get(page).then().statusCode(200).body(not(containsString("<script>alert")));
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        given().multiPart(field("text", SHORT)).post("/library/new").then().statusCode(400);
        given().formParam("title", "x")
                .post("/library/" + java.util.UUID.randomUUID() + "/versions")
                .then()
                .statusCode(400);
    }

    @Test
    @TestSecurity(user = "00000000-0000-7000-8000-00000000be10", roles = "student")
    void studentsHaveNoLibrary() {
        given().get("/library").then().statusCode(403).body(containsString("This page is not for you"));
    }

    private static String importing(String text, String format) {
        return multipart()
                .multiPart(field("text", text))
                .multiPart(field("format", format))
                .post("/library/new")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/library/[0-9a-f-]{36}/draft"))
                .extract()
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
    }
}
