package org.ibid.web.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.ibid.web.Form.field;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.multipart;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ibid.web.Postgres;
import org.ibid.web.Seeds;
import org.ibid.web.assignment.Preset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class GermanPagesTest {

    /** Somebody whose pages hold no titles of other tests. */
    private static final String NEW_HERE = "00000000-0000-7000-8000-00000000f1e0";

    @Inject
    Seeds seeds;

    @Test
    void whatIsSpokenIsWhatIsBuilt() {
        List<Locale> built = ConfigProvider.getConfig().getValues("quarkus.locales", Locale.class);

        assertThat(Language.SPOKEN).isEqualTo(built);
    }

    @Test
    void aVisitorIsWelcomedInTheLanguageOfTheBrowser() {
        Document page = page("/");

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.title()).isEqualTo("Aus einem Text lernen – Ibid");
        assertThat(page.select("h1").text()).isEqualTo("Jede Frage kennt ihre Textstelle");
    }

    @Test
    void whoeverAsksForNothingReadsEnglish() {
        Document page = Jsoup.parse(given().get("/").asString());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Every question knows its passage");
    }

    @Test
    void aPageSaysThatItDependsOnTheLanguage() {
        Response reply = german().get("/");

        assertThat(reply.headers().getValues("Vary")).anyMatch(value -> value.equalsIgnoreCase("Accept-Language"));
        assertThat(reply.header("Content-Language")).isEqualTo("de");
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void theLibraryIsGermanAndItsEssayKeepsItsOwnLanguage() {
        String essay = seeds.essay(Seeds.ADA, "Water", "# Water\n\nA pump was shut.[^1]\n\n[^1]: So it was.\n")
                .toString();

        assertThat(page("/library").select("h1").text()).isEqualTo("Bibliothek");
        assertThat(page("/library/" + essay).text())
                .contains("Fassungen", "Uhr (UTC)", "Sie entstehen gerade")
                .doesNotContain("Version");
        Document version = page("/library/" + essay + "/versions/1");
        assertThat(version.select("html").attr("lang")).isEqualTo("de");
        assertThat(version.select(".essay").attr("lang")).isEqualTo("en");
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void aMissingPageIsMissingInGerman() {
        Document page = Jsoup.parse(
                german().get("/nowhere").then().statusCode(404).extract().asString());

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("h1").text()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void aCourseIsGermanWithItsTimesInItsZone() {
        UUID course = seeds.course("Wasser", Seeds.ADA);
        seeds.reading(course, seeds.essay(Seeds.ADA, "Water", "# Water\n\nA pump was shut.\n"));
        seeds.assignment(course, Seeds.ADA, Preset.GRADED_TEST, Instant.parse("2099-11-30T17:00:00Z"));

        String text = page("/courses/" + course).select("#main").text();

        assertThat(text)
                .contains("Alle Zeiten: Ortszeit Berlin.")
                .contains("Lektüre", "Tests", "Lernende", "Kursliste: 1 Person")
                .contains(
                        "Benoteter Test. 3 Fragen, 1 Versuch, ohne Zeitbegrenzung, offen bis Montag, 30. November 2099,"
                                + " 18:00 Uhr (Ortszeit Berlin, UTC+1); der Text ist geschlossen, während Sie antworten, und Ihre"
                                + " Punkte, die richtigen Antworten und die Textstellen dazu sehen Sie nach dem Ende des Tests.");
        assertThat(englishIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/library",
                "/library/new",
                "/courses",
                "/courses/new",
                "/join",
                "/join?code=nothing",
                "/session-expired",
                "/signed-in-again"
            })
    @TestSecurity(
            user = NEW_HERE,
            roles = {"teacher", "admin"})
    void noPageIsLeftInEnglish(String address) {
        Document page = Jsoup.parse(german().get(address).asString());

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        page.select("option, [lang=en]").remove();
        assertThat(englishIn(page.text())).isEmpty();
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void whatIsWrongWithAFormIsSaidInGerman() {
        Document page = Jsoup.parse(form().header("Accept-Language", "de")
                .formParam("title", "")
                .formParam("zone", "Nowhere/Town")
                .post("/courses")
                .then()
                .statusCode(422)
                .extract()
                .asString());

        assertThat(page.select(".error-summary").text())
                .isEqualTo("Da stimmt etwas nicht Geben Sie dem Kurs einen Titel. Wählen Sie die Zeitzone, in der die"
                        + " Uhrzeiten des Kurses gelten.");
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void whatAnImporterIsUnsureOfIsSaidInGermanAndItsOwnWordsAreMarkedAsEnglish() {
        String draft = multipart()
                .header("Accept-Language", "de")
                .multiPart(field("text", "# Water\n\nA pump was shut.[^1] A [page](page.html) says so.\n"))
                .multiPart(field("format", "markdown"))
                .post("/library/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        Document page = Jsoup.parse(german().get(draft).asString());

        assertThat(page.select(".counts").text()).contains("1 Absatz", "keine Blockzitate");
        assertThat(page.select(".warnings").text()).contains("Ein Link wurde weggelassen");
        assertThat(page.select(".warnings [lang=en]").text()).contains("page.html");
        assertThat(page.select("main p a[href$=/import]").attr("href"))
                .isEqualTo(draft.replaceFirst("^https?://[^/]+", "").replace("/draft", "/import"));
    }

    @Test
    void aFormThatCameBackIsGermanOutsideOfAnyRequestScope() {
        Document page = Jsoup.parse(german().redirects()
                .follow(false)
                .cookie("__Host-csrf", "token")
                .formParam("csrf-token", "token")
                .formParam("text", "Zeile eins\nZeile zwei")
                .post("/library")
                .then()
                .statusCode(401)
                .header("Content-Language", equalTo("de"))
                .extract()
                .asString());

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("button").text()).isEqualTo("Senden");
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void anArabicEssayRunsFromRightToLeftInAGermanPage() {
        String essay = seeds.essay(
                        Seeds.ADA, "الماء", "# الماء\n\nأُغلقت المضخة.[^1] ثم انتهى الوباء.\n\n[^1]: هكذا كان.\n")
                .toString();

        Document page = page("/library/" + essay + "/versions/1");

        assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.select(".essay-header, .outline ol, .essay").eachAttr("dir"))
                .contains("rtl")
                .containsOnly("rtl");
        assertThat(page.select(".note").attr("aria-label")).isEqualTo("Anmerkung 1");
        assertThat(page.select(".note-mark .visually-hidden").attr("lang")).isEqualTo("de");
    }

    /** English words that a page of ours would have if it were not translated, and that are no German ones. */
    private static List<String> englishIn(String text) {
        return Pattern.compile(
                        "\\b(the|and|of|you|your|is|are|it|to|with|from|course|question|quiz|try|sign|published)\\b",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Document page(String address) {
        return Jsoup.parse(
                german().get(address).then().statusCode(200).extract().asString());
    }

    private static RequestSpecification german() {
        return given().header("Accept-Language", "de-DE,de;q=0.9,en;q=0.5");
    }
}
