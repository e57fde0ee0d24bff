package org.ibid.web.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ibid.web.Postgres;
import org.ibid.web.Seeds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class GermanPagesTest {

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
        german().get("/").then().header("Vary", containsString("ccept-")).header("Content-Language", equalTo("de"));
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

    private static Document page(String address) {
        return Jsoup.parse(
                german().get(address).then().statusCode(200).extract().asString());
    }

    private static RequestSpecification german() {
        return given().header("Accept-Language", "de-DE,de;q=0.9,en;q=0.5");
    }
}
