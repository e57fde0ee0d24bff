package org.ibid.web.layout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import org.ibid.web.Postgres;
import org.ibid.web.Seeds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** With the page switched on. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@TestProfile(StylePageTest.On.class)
class StylePageTest {

    /** As {@code IBID_STYLE_PAGE=true} does. */
    public static class On implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ibid.style-page", "true");
        }
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void everyComponentIsShownByItsTag() {
        Document page = Jsoup.parse(
                given().get("/style").then().statusCode(200).extract().asString());

        for (String component : List.of(
                "button.button",
                "button.button-quiet",
                ".field input[aria-describedby=fine-title-hint]",
                ".field-wrong input[aria-invalid]",
                ".error-summary a[href=#wrong-title]",
                "table caption",
                "details.tab[open]",
                "details.tab:not([open])",
                "dialog[aria-labelledby=style-dialog-title]",
                "button[commandfor=style-dialog]",
                ".toast[role=status]",
                "progress[value=3][max=10]",
                ".badge-right",
                ".empty-state .button",
                ".skeleton[role=status]")) {
            assertThat(page.select(component)).as(component).isNotEmpty();
        }
        assertThat(page.select("details.tab").eachAttr("name")).containsOnly("style-tabs");
        assertThat(page.select("svg rect")).hasSizeGreaterThan(20);
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    @TestSecurity(user = Seeds.ADA, roles = "teacher")
    void noIdStandsTwiceAndEveryLabelHasItsField() {
        Document page = Jsoup.parse(given().get("/style").asString());

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (String field : page.select("label[for]").eachAttr("for")) {
            assertThat(page.getElementById(field)).as(field).isNotNull();
        }
    }
}
