package org.ibid.web.writing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.ibid.web.Form.field;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.multipart;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@TestSecurity(user = "00000000-0000-7000-8000-00000000ada0", roles = "teacher")
class WritingTest {

    private static final String PUMP =
            "# Chapter\n\nThe handle was *taken off* on a Friday.[^1]\n\nThe vicar of the parish asked every family again.\n\n[^1]: Board of Guardians, minutes.\n";

    @BeforeEach
    void quizServiceHasNotHeardOfTheEssay() {
        ScriptedQuizService.answers(call -> ScriptedQuizService.Reply.problem(404, "Not here"));
    }

    @Test
    void aDraftIsShownAsTextAndChangedByIt() {
        String draft = imported();
        Document page = page(draft + "/text");
        String text = page.select("#text").val();
        assertThat(text).contains("*taken off* on a Friday.[^1]").contains("[^1]: Board of Guardians");
        String edited = text.replace("Friday", "Monday") + "\n\n- a list\n- of two\n";
        save(draft, revision(page), edited).then().statusCode(303).header("Location", endsWith(draft + "/text"));
        Document again = page(draft + "/text");
        assertThat(again.select("#text").val()).contains("Monday").contains("- a list\n- of two");
        given().get(draft).then().statusCode(200).body(containsString("of two"));
    }

    @Test
    void aTextThatCannotBeUnderstoodComesBackAsItWasTypedWithTheLinesInQuestion() {
        String draft = imported();
        String typed = "One *word.\n\nTwo.[^7]\n";
        Response answer = save(draft, revision(page(draft + "/text")), typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.expectFirst("#text").wholeText()).isEqualTo(typed);
        assertThat(page.select(".error-summary li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Line 1:").contains("*word."),
                        second -> assertThat(second).startsWith("Line 3:").contains("[^7]"));
        assertThat(page(draft + "/text").select("#text").val()).contains("Friday");
    }

    @Test
    void aTextSavedOverAnotherShowsBothAndOverwritesNothing() {
        String draft = imported();
        Document page = page(draft + "/text");
        String text = page.select("#text").val();
        save(draft, revision(page), text.replace("Friday", "Monday")).then().statusCode(303);
        Response late = save(draft, revision(page), text.replace("Friday", "Sunday"));
        assertThat(late.statusCode()).isEqualTo(409);
        Document both = Jsoup.parse(late.asString());
        assertThat(both.select("#text").val()).contains("Sunday");
        assertThat(both.select("#current").val()).contains("Monday");
        assertThat(page(draft + "/text").select("#text").val()).contains("Monday");
        save(draft, revision(both), both.select("#text").val()).then().statusCode(303);
        assertThat(page(draft + "/text").select("#text").val()).contains("Sunday");
    }

    @Test
    void savingWhatIsThereChangesNothing() {
        String draft = imported();
        Document page = page(draft + "/text");
        save(draft, revision(page), page.select("#text").val()).then().statusCode(303);
        assertThat(revision(page(draft + "/text"))).isEqualTo(revision(page));
    }

    @Test
    void aPublishedEssayIsEditedInADraftOfItsNewestVersionAndTheVersionsTellTheirDifference() {
        String draft = imported();
        String essay = draft.replace("/draft", "");
        publish(essay);
        form().post(draft).then().statusCode(303).header("Location", endsWith(draft + "/text"));
        Document page = page(draft + "/text");
        save(draft, revision(page), page.select("#text").val().replace("Friday", "Monday"))
                .then()
                .statusCode(303);
        assertThat(page(draft + "/changes").select(".change ins").text()).contains("Monday");
        publish(essay);
        Document changes = page(essay + "/versions/2/changes");
        assertThat(changes.select(".change del").text()).contains("Friday");
        assertThat(changes.select(".changes-list a").attr("href")).isEqualTo("#c1");
        assertThat(changes.select("details.unchanged")).isNotEmpty();
        assertThat(page(essay + "/versions").select("tbody tr")).hasSize(2);
        assertThat(page(essay + "/versions/1").text()).contains("Friday").contains("This is version 1 of 2.");
        assertThat(page(essay + "/versions/2").text()).contains("Monday");
        given().get(essay + "/versions/2/changes?since=9").then().statusCode(404);
    }

    @Test
    void wordsThatLookLikeMarkupAreShownAsTheyStand() {
        String draft = imported();
        Document page = page(draft + "/text");
        save(draft, revision(page), "One </textarea>\\<script>alert(1)\\</script> two.")
                .then()
                .statusCode(422);
        save(draft, revision(page), "One \\</textarea>\\<script>alert(1)\\</script> two.")
                .then()
                .statusCode(303);
        Document again = page(draft + "/text");
        assertThat(again.expectFirst("#text").wholeText())
                .isEqualTo("One \\</textarea>\\<script>alert(1)\\</script> two.\n");
        assertThat(again.select("script:not([src])")).isEmpty();
    }

    private static void publish(String essay) {
        form().formParam("title", "The pump")
                .formParam("authors", "A. Author")
                .formParam("language", "en")
                .post(essay + "/versions")
                .then()
                .statusCode(303);
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static String revision(Document page) {
        return page.select("input[name=revision]").val();
    }

    private static Response save(String draft, String revision, String text) {
        return multipart()
                .multiPart(field("revision", revision))
                .multiPart(field("text", text))
                .post(draft + "/text");
    }

    private static String imported() {
        String location = multipart()
                .multiPart(field("text", PUMP))
                .multiPart(field("format", "markdown"))
                .post("/library/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/library"));
    }
}
