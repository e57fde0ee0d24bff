package org.ibid.web.marks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.ibid.web.Form.form;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.core.quiz.Grant;
import org.ibid.web.Postgres;
import org.ibid.web.Seeds;
import org.ibid.web.assignment.Preset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class MarksTest {

    private static final String TEXT = """
            😀 The soldiers voted with their feet.[^1] They went home in their thousands.

            Nobody counted them twice.

            [^1]: Carr, vol. 1, p. 12.
            """;
    private static final EssayText CANONICAL = SelectedWordsTest.text(TEXT);
    private static final String FIRST = CANONICAL.blocks().get(0).passageId();
    private static final String HOME = "They went home in their thousands.";

    @Inject
    Seeds seeds;

    private UUID course;
    private UUID reading;
    private String address;

    @BeforeEach
    void aClassReads() {
        course = seeds.course("Revolutions", Seeds.ADA);
        seeds.enrol(course, Seeds.BEN, Grant.Role.STUDENT);
        seeds.enrol(course, Seeds.CLEO, Grant.Role.STUDENT);
        reading = seeds.reading(course, seeds.essay(Seeds.ADA, "Soviets", TEXT));
        address = "/courses/" + course + "/readings/" + reading;
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void selectedWordsAreMarkedAndStayMarked() {
        JsonPath made = selection("soldiers voted")
                .formParam("kind", "note")
                .formParam("note", " Why?\r\nHow? ")
                .post(address + "/marks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(made.getString("[0].quote")).isEqualTo("soldiers voted");
        Document page = page(address);
        assertThat(page.select("mark.mine-note").text()).isEqualTo("Your note on: soldiers voted");
        assertThat(page.select("[data-note-text]").get(0).wholeText()).isEqualTo("Why?\nHow?");
        assertThat(page.getElementById(made.getString("[0].element"))).isNotNull();
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void wordsThatDoNotStandThereAreRefusedAndSaidSo() {
        form().header("X-Requested-With", "JavaScript")
                .formParam("kind", "highlight")
                .formParam("from", FIRST)
                .formParam("fromOffset", 0)
                .formParam("to", FIRST)
                .formParam("toOffset", 5)
                .formParam("exact", "quite other words")
                .post(address + "/marks")
                .then()
                .statusCode(422)
                .body(containsString("its text has changed"));
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void withoutAScriptSentencesOfAParagraphAreTicked() {
        Document passage = page(address + "/passages/" + FIRST);
        List<String> portions = passage.select("input[name=portion]").eachAttr("value");
        assertThat(portions).hasSize(2);

        form().formParam("version", 1)
                .formParam("passage", FIRST)
                .formParam("portion", portions.get(1))
                .formParam("kind", "highlight")
                .post(address + "/marks")
                .then()
                .statusCode(303)
                .header("Location", containsString(address + "#m-"));

        assertThat(page(address).select("mark.mine").text()).isEqualTo("Your highlight: " + HOME);
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aFormWithoutASentenceComesBackWithWhatWasWritten() {
        form().formParam("passage", FIRST)
                .formParam("kind", "note")
                .formParam("note", "A thought <b>")
                .post(address + "/marks")
                .then()
                .statusCode(422)
                .body(containsString("There is a problem"))
                .body(containsString("A thought &lt;b&gt;"));
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void whatIsRemovedCanBeHadBack() {
        String id = highlighted("soldiers voted");

        form().post(address + "/marks/" + id + "/removal").then().statusCode(303);
        assertThat(page(address).select("mark.mine")).isEmpty();
        assertThat(page(address + "/marks").select("form[action$=/restoration]"))
                .hasSize(1);
        form().post(address + "/marks/" + id + "/restoration").then().statusCode(303);
        assertThat(page(address).select("mark.mine").text()).contains("soldiers voted");
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aHighlightGetsANoteAndLosesItAgain() {
        String id = highlighted("soldiers voted");

        form().formParam("note", "Lenin’s phrase").post(address + "/marks/" + id);
        assertThat(page(address).select("mark.mine-note")).hasSize(1);
        assertThat(page(address + "/marks/" + id).select("textarea").text()).isEqualTo("Lenin’s phrase");
        form().formParam("note", " ").post(address + "/marks/" + id);
        assertThat(page(address).select("mark.mine-note")).isEmpty();
        assertThat(page(address).select("mark.mine")).hasSize(1);
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void somebodyElsesMarkIsNotThere() {
        UUID cleos = seeds.mark(reading, Seeds.CLEO, "NOTE", target("soldiers voted"), "Cleo’s own thought", 1);

        given().get(address + "/marks/" + cleos).then().statusCode(404);
        form().formParam("note", "x").post(address + "/marks/" + cleos).then().statusCode(404);
        form().post(address + "/marks/" + cleos + "/removal").then().statusCode(404);
        form().post(address + "/marks/" + cleos + "/restoration").then().statusCode(404);
        for (String path : List.of("", "/marks", "/marks/file.jsonld", "/passages/" + FIRST)) {
            given().get(address + path).then().statusCode(200).body(not(containsString("own thought")));
        }
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void theTeacherGetsNoneOfAStudentsMarks() {
        UUID bens = seeds.mark(reading, Seeds.BEN, "NOTE", target("soldiers voted"), "Ben’s own thought", 1);
        seeds.mark(reading, Seeds.BEN, "HIGHLIGHT", target("Nobody counted"), "", 1);

        given().get(address + "/marks/" + bens).then().statusCode(404);
        form().post(address + "/marks/" + bens + "/removal").then().statusCode(404);
        for (String path : List.of("", "/marks", "/marks/file.jsonld", "/unclear", "/passages/" + FIRST)) {
            given().get(address + path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("own thought")))
                    .body(not(containsString(bens.toString())))
                    .body(not(containsString("<mark")));
        }
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void marksAreAFileOfWebAnnotationsWithOffsetsInCodePoints() {
        highlighted("soldiers voted");

        JsonPath file = given().get(address + "/marks/file.jsonld")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .extract()
                .jsonPath();

        assertThat(file.getString("'@context'")).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(file.getString("type")).isEqualTo("AnnotationPage");
        assertThat(file.getString("items[0].motivation")).isEqualTo("highlighting");
        assertThat(file.getString("items[0].target.source")).endsWith(address + "?version=1");
        int units = CANONICAL.canonical().indexOf("soldiers voted");
        assertThat(file.getInt("items[0].target.selector[0].start")).isEqualTo(units - 1);
        assertThat(file.getString("items[0].target.selector[0].type")).isEqualTo("TextPositionSelector");
        assertThat(file.getString("items[0].target.selector[1].type")).isEqualTo("TextQuoteSelector");
        assertThat(file.getString("items[0].target.selector[1].exact")).isEqualTo("soldiers voted");
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void marksMoveWithTheirWordsToAnotherVersionAndOrphansAreKept() {
        UUID moved = seeds.mark(reading, Seeds.BEN, "HIGHLIGHT", target(HOME), "", 1);
        seeds.mark(reading, Seeds.BEN, "NOTE", target("Nobody counted them twice."), "Who did?", 1);
        seeds.newVersion(reading, "A new beginning.\n\nAs he says: " + HOME + " So they did.\n");

        assertThat(page(address).select("mark.mine").text()).isEqualTo("Your highlight: " + HOME);
        Document list = page(address + "/marks");
        assertThat(list.select("a[href$=#m-" + moved + "]")).hasSize(1);
        assertThat(list.text()).contains("No longer in the text").contains("Nobody counted them twice.", "Who did?");
        assertThat(page(address + "?version=1").select("mark.mine-note")).hasSize(1);
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aMarkWhosePlaceIsDoubtfulIsLitNowhereAndSaysWhereItMayBe() {
        UUID doubled = seeds.mark(reading, Seeds.BEN, "NOTE", target(HOME), "All of them?", 1);
        seeds.newVersion(reading, TEXT.replace(HOME, HOME + " " + HOME));

        assertThat(page(address).select("mark.mine-note")).isEmpty();
        Document list = page(address + "/marks");
        assertThat(list.text()).contains("May stand elsewhere now", HOME, "All of them?");
        assertThat(list.select(".mark-perhaps a[href*=light]")).hasSize(2);
        String then = list.select("#my-" + doubled + " a[href*=version]").attr("href");
        assertThat(then).endsWith("?version=1#m-" + doubled);
        assertThat(page(then.replaceFirst("#.*", "")).select("mark.mine-note")).hasSize(1);
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aMarkIsFollowedThroughAChangedWordAndShowsTheOldOnes() {
        seeds.mark(reading, Seeds.BEN, "HIGHLIGHT", target("The soldiers voted with their feet."), "", 1);
        seeds.newVersion(reading, TEXT.replace("soldiers voted", "soldiers all voted"));

        assertThat(page(address).select("mark.mine").text()).contains("The soldiers all voted with their feet.");
        assertThat(page(address + "/marks").text())
                .contains("The soldiers voted with their feet.", "The words at this place are others now.");
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void noWordOfTheEssayComesThroughWhileATestClosesIt() {
        seeds.attempt(seeds.assignment(course, Seeds.ADA, Preset.GRADED_TEST, (Instant) null), Seeds.BEN);
        UUID mine = seeds.mark(reading, Seeds.BEN, "HIGHLIGHT", target("soldiers voted"), "", 1);

        for (String path : List.of("/marks", "/marks/file.jsonld", "/marks/" + mine, "/passages/" + FIRST)) {
            given().get(address + path).then().statusCode(409).body(not(containsString("soldiers")));
        }
    }

    @Test
    @TestSecurity(user = Seeds.BEN, roles = "student")
    void aSentenceThatIsNotFollowedIsMarkedWholeAndOnce() {
        for (int i = 0; i < 2; i++) {
            selection("went home")
                    .formParam("kind", "unclear")
                    .post(address + "/marks")
                    .then()
                    .statusCode(201)
                    .body("[0].quote", equalTo(HOME));
        }
        assertThat(page(address).select("mark.unclear")).hasSize(1);
        given().get(address + "/unclear").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void teachersSeeWhatIsNotFollowedAndNotByWhom() {
        for (int i = 1; i <= 5; i++) {
            seeds.enrol(course, "00000000-0000-7000-8000-0000000fee0" + i, Grant.Role.STUDENT);
        }
        seeds.mark(reading, Seeds.BEN, "UNCLEAR", target(HOME), "", 1);
        seeds.mark(reading, Seeds.CLEO, "UNCLEAR", target(HOME), "", 1);
        seeds.mark(reading, Seeds.BEN, "UNCLEAR", target("Nobody counted them twice."), "", 1);

        Document digest = page(address + "/unclear?order=most");
        assertThat(digest.select(".unclear-count").eachText()).containsExactly("2 students", "1 student");
        assertThat(digest.html()).doesNotContain(Seeds.BEN, Seeds.CLEO, "Person be10");
        String lit = digest.select(".unclear-list a").get(0).attr("href");
        assertThat(page(lit.replaceFirst("#.*", "")).select("mark.lit").text()).contains(HOME);
        assertThat(page("/courses/" + course).select("a[href$=/unclear]")).hasSize(1);
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void aClassOfFewStudentsHasNoNumbers() {
        seeds.mark(reading, Seeds.BEN, "UNCLEAR", target(HOME), "", 1);

        Document digest = page(address + "/unclear?order=most");

        assertThat(digest.select(".unclear-count").eachText()).containsExactly("Marked");
        assertThat(digest.select("a[href*=order]")).isEmpty();
    }

    @Test
    @TestSecurity(user = Seeds.CLEO, roles = "teacher")
    void whoeverOnlyStudiesHereHasNoDigestWhateverTheirRoleInTheRealm() {
        given().get(address + "/unclear").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void teachersAreNotCountedAmongThoseWhoDoNotFollow() {
        selection("went home")
                .formParam("kind", "unclear")
                .post(address + "/marks")
                .then()
                .statusCode(422);
    }

    private String highlighted(String words) {
        return selection(words)
                .formParam("kind", "highlight")
                .post(address + "/marks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("[0].id");
    }

    /** Words of the first paragraph, as a script sends them. */
    private static RequestSpecification selection(String words) {
        int at = CANONICAL.canonical().indexOf(words);
        return form().header("X-Requested-With", "JavaScript")
                .formParam("version", 1)
                .formParam("from", FIRST)
                .formParam("fromOffset", at)
                .formParam("to", FIRST)
                .formParam("toOffset", at + words.length())
                .formParam("exact", words);
    }

    private static Target target(String words) {
        int at = CANONICAL.canonical().indexOf(words);
        return Target.in(CANONICAL, null, new Span(at, at + words.length()), Target.Role.STIMULUS);
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
