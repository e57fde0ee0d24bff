package org.ibid.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.web.Form.form;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Somebody writes for hours, is signed out meanwhile, and sends the form: not a character of it is lost. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
class ExpiredSignInTest {

    private static final int SIGNED_OUT = 401;
    private static final int FIELDS = 300;
    private static final int LONGEST = 64 * 1024;

    /** As a browser reads it: the line break behind the tag is none of the text. */
    private static final Pattern LONG = Pattern.compile(
            "<textarea id=\"kept-\\d+\" name=\"([^\"]*)\" rows=\"12\">\n(.*?)</textarea>", Pattern.DOTALL);

    private static final Pattern SHORT =
            Pattern.compile("<input type=\"hidden\" name=\"(?!csrf-token)([^\"]*)\" value=\"([^\"]*)\">");

    @Test
    void everyCharacterOfAFormIsOnThePageThatComesInItsPlace() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("r.1.a", "\n\n  Begins with lines that are empty, and ends so.\t\n\n");
        typed.put(
                "r.2.a",
                "</textarea><script>alert(1)</script> & &amp; \"quoted\" 'and' so on, for longer than a line is");
        typed.put(
                "r.3.a",
                "“Ça va?” – ναί… \uD83D\uDCDC \u202Eback\u202C e\u0301 \u00A0 a\u00ADb, what nobody can type but paste");
        typed.put("r.4.a", " short ");
        typed.put("r.5.a", "");
        typed.put("r.6.a", "All work and no play. ".repeat(LONGEST / 22));
        for (int field = typed.size(); field < FIELDS; field++) {
            typed.put("base." + field + ".a", Integer.toString(field));
        }
        RequestSpecification form = form();
        typed.forEach(form::formParam);

        String page = form.post("/attempts/" + UUID.randomUUID())
                .then()
                .statusCode(SIGNED_OUT)
                .extract()
                .asString();

        assertThat(kept(page)).containsExactlyInAnyOrderEntriesOf(typed);
        assertThat(page).contains("Sign in again");
    }

    @Test
    void theFormGoesWhereItWasGoing() {
        String address = "/courses/" + UUID.randomUUID() + "/quizzes?from=here";

        String page = form().formParam("title", "On ledgers")
                .post(address)
                .then()
                .statusCode(SIGNED_OUT)
                .extract()
                .asString();

        assertThat(page).contains("<form method=\"post\" action=\"" + address + "\">");
    }

    private static Map<String, String> kept(String page) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Pattern field : new Pattern[] {LONG, SHORT}) {
            Matcher found = field.matcher(page);
            while (found.find()) {
                kept.put(found.group(1), Parser.unescapeEntities(found.group(2), true));
            }
        }
        return kept;
    }
}
