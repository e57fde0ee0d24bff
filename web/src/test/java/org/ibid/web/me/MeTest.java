package org.ibid.web.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.ibid.web.Form.form;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ibid.core.quiz.Grant;
import org.ibid.web.Postgres;
import org.ibid.web.Seeds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class MeTest {

    /** Nobody else's tests look at this person's pages. */
    private static final String DORA = "00000000-0000-7000-8000-00000000d0a0";

    private static final String EVE = "00000000-0000-7000-8000-00000000e0e0";

    private static final String GUS = "00000000-0000-7000-8000-0000000095a0";

    private static final String FAY = "00000000-0000-7000-8000-00000000fa70";

    @Inject
    Seeds seeds;

    @Test
    @TestSecurity(user = DORA, roles = "student")
    void whatIsChosenStandsOnEveryPageFromTheFirstByte() {
        form().formParam("theme", "dark")
                .formParam("size", "large")
                .formParam("typeface", "plain")
                .post("/me")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/me"));

        Element root = page("/").select("html").get(0);
        assertThat(root.attr("data-theme")).isEqualTo("dark");
        assertThat(root.attr("data-size")).isEqualTo("large");
        assertThat(root.attr("data-typeface")).isEqualTo("plain");
        Document me = page("/me");
        assertThat(me.select("meta[name=color-scheme]").attr("content")).isEqualTo("dark");
        assertThat(me.select("option[selected]").eachAttr("value")).contains("dark", "large", "plain");
    }

    @Test
    @TestSecurity(user = EVE, roles = "student")
    void theReadingRoomHasTheSettingsAndIsComeBackTo() {
        UUID course = seeds.course("Revolutions", Seeds.ADA);
        seeds.enrol(course, EVE, Grant.Role.STUDENT);
        UUID reading = seeds.reading(course, seeds.essay(Seeds.ADA, "Soviets", "They went home.\n"));
        String address = "/courses/" + course + "/readings/" + reading;

        assertThat(page(address)
                        .select("details form[action=/me] input[name=back]")
                        .attr("value"))
                .isEqualTo(address);
        form().formParam("spacing", "wide")
                .formParam("back", address)
                .post("/me")
                .then()
                .statusCode(303)
                .header("Location", endsWith(address));
        assertThat(page(address).select("html").attr("data-spacing")).isEqualTo("wide");
    }

    @Test
    @TestSecurity(user = EVE, roles = "student")
    void aScriptIsAnsweredWithoutAPage() {
        form().header("X-Requested-With", "JavaScript")
                .formParam("pace", "fast")
                .post("/me")
                .then()
                .statusCode(204);
        assertThat(page("/me").select("html").attr("data-pace")).isEqualTo("fast");
    }

    @Test
    @TestSecurity(user = EVE, roles = "student")
    void withoutTheTokenOfAFormNothingIsKept() {
        given().contentType("application/x-www-form-urlencoded")
                .formParam("theme", "dark")
                .post("/me")
                .then()
                .statusCode(400);
        assertThat(page("/me").select("html").attr("data-theme")).isEqualTo("system");
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    @Test
    @TestSecurity(user = FAY, roles = "student")
    void aChosenLanguageGoesBeforeWhatTheBrowserAsksFor() {
        form().formParam("language", "de").post("/me");

        Document page =
                Jsoup.parse(given().header("Accept-Language", "en").get("/me").asString());
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        form().formParam("language", "system").post("/me");
        assertThat(page("/me").select("html").attr("lang")).isEqualTo("en");
    }

    /** Refusals by role are answered on threads that must not wait for a database. */
    @Test
    @TestSecurity(user = GUS, roles = "student")
    void refusalsSpeakTheChosenLanguageToo() {
        form().formParam("language", "de").post("/me");
        page("/me");

        for (String address : new String[] {"/library", "/no-such-page"}) {
            Document refusal = Jsoup.parse(given().get(address)
                    .then()
                    .statusCode(anyOf(is(403), is(404)))
                    .extract()
                    .asString());
            assertThat(refusal.select("html").attr("lang")).isEqualTo("de");
        }
    }
}
