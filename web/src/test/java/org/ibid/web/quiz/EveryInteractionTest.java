package org.ibid.web.quiz;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.script;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hamcrest.Matcher;
import org.hamcrest.MatcherAssert;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Interaction.SimpleChoice;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Going;
import org.ibid.core.quiz.PartSaved;
import org.ibid.core.quiz.Saved;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Seeds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiz with one of each interaction, as plain HTML. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
class EveryInteractionTest {

    private static final List<SimpleChoice> CHOICES =
            List.of(new SimpleChoice("a", "Ada"), new SimpleChoice("b", "Ben"), new SimpleChoice("c", "Cleo"));

    private static final Map<String, Interaction> ALL = Map.ofEntries(
            Map.entry("choice", new Interaction.Choice(CHOICES)),
            Map.entry("multipleChoice", new Interaction.MultipleChoice(CHOICES, 3)),
            Map.entry("inlineChoice", new Interaction.InlineChoice(CHOICES)),
            Map.entry("textEntry", new Interaction.TextEntry(20)),
            Map.entry("numberEntry", new Interaction.NumberEntry(20, "wells")),
            Map.entry("dateEntry", new Interaction.DateEntry(20)),
            Map.entry("gapMatch", new Interaction.GapMatch(List.of("g01", "g02"), CHOICES, false)),
            Map.entry(
                    "match",
                    new Interaction.Match(
                            List.of(new SimpleChoice("r01", "“First”"), new SimpleChoice("r02", "“Second”")),
                            CHOICES,
                            false)),
            Map.entry("order", new Interaction.Order(CHOICES)),
            Map.entry(
                    "hottext",
                    new Interaction.Hottext(
                            List.of(
                                    new Interaction.Hotspan("s1", new Span(0, 4), "One."),
                                    new Interaction.Hotspan("s2", new Span(5, 9), "Two.")),
                            1)),
            Map.entry("textSelection", new Interaction.TextSelection(3)),
            Map.entry("shortAnswer", new Interaction.ShortAnswer(300)),
            Map.entry("extendedText", new Interaction.ExtendedText(6000)));

    private static final List<String> TYPES = ALL.keySet().stream().sorted().toList();

    @Inject
    Seeds seeds;

    @Inject
    ObjectMapper json;

    @Inject
    @ConfigProperty(name = "ibid.cookie.secret")
    String secret;

    private final Map<String, Response> saved = new HashMap<>();
    private final UUID attempt = UUID.randomUUID();
    private UUID essay = new UUID(0, 0);

    @BeforeEach
    void aQuizWithOneOfEach() {
        essay = seeds.essay(Seeds.ADA, "Wells", """
            # Water

            ## Wells

            The pump stood here. Its water was clear.[^1]

            Nobody looked behind the wall.

            [^1]: So says the clerk.
            """);
        ScriptedQuizService.answers(call -> call.method().equals("PUT")
                ? new Reply(200, json.valueToTree(saved(call)))
                : new Reply(200, json.valueToTree(view())));
    }

    @Test
    void eachHasItsFieldsItsLabelsAndItsNameInTheForm() {
        assertThat(TYPES).hasSize(Interaction.class.getPermittedSubclasses().length);
        Document page = page();
        for (String type : TYPES) {
            Element part = part(page, type);
            assertThat(part.select("[name=" + name(type) + "]")).as(type).isNotEmpty();
            part.select("input:not([type=hidden]), select, textarea")
                    .forEach(field -> assertThat(labelled(page, field))
                            .as(type + " " + field.outerHtml())
                            .isTrue());
        }
    }

    /** Whatever comes is kept. */
    private static Object saved(ScriptedQuizService.Call call) {
        Saved saved = new Saved(1, Instant.parse("2026-11-23T10:00:00Z"), null);
        return call.path().endsWith("/parts") ? List.of(new PartSaved(1, "a", saved, null, null)) : saved;
    }

    private static boolean labelled(Document page, Element field) {
        Element label = field.closest("label");
        return (label != null && !label.text().isBlank())
                || !page.select("label[for=" + field.id() + "]").text().isBlank();
    }

    @Test
    void theEssayStandsInSentencesUnderItsHeadingsWithItsNotes() {
        Element part = part(page(), "textSelection");
        assertThat(part.select("h3").eachText()).containsExactly("Wells", "Notes");
        assertThat(part.select("[role=group][aria-label]").eachAttr("aria-label"))
                .contains("Note 1");
        assertThat(part.select("label.sentence").eachText())
                .containsExactly(
                        "The pump stood here.",
                        "Its water was clear.",
                        "Nobody looked behind the wall.",
                        "So says the clerk.");
    }

    @Test
    void whatWasSavedStandsInEveryField() {
        saved.put("multipleChoice", new Response.MultipleChoice(List.of("a", "c")));
        saved.put("inlineChoice", new Response.InlineChoice("b"));
        saved.put("numberEntry", new Response.NumberEntry("1 227 000"));
        saved.put("dateEntry", new Response.DateEntry("25 Oct. (7 Nov.) 1917"));
        saved.put("gapMatch", new Response.GapMatch(List.of(new Response.Pair("g02", "c"))));
        saved.put("match", new Response.Match(List.of(new Response.Pair("r01", "b"))));
        saved.put("order", new Response.Order(List.of(new Response.Place("b", 3), new Response.Place("a", 3))));
        saved.put("shortAnswer", new Response.ShortAnswer("Because of\n<b>the wall</b>"));
        Document page = page();

        assertThat(part(page, "multipleChoice").select("[checked]").eachAttr("value"))
                .containsExactly("a", "c");
        assertThat(part(page, "inlineChoice").select("[selected]").text()).isEqualTo("Ben");
        assertThat(part(page, "numberEntry").select("[data-understood]").text()).isEqualTo("Understood as 1,227,000");
        assertThat(part(page, "dateEntry").select("[data-understood]").text())
                .isEqualTo("Understood as 25 October 1917 (old style)");
        assertThat(part(page, "gapMatch").select("[selected]").eachAttr("value"))
                .containsExactly("g02=c");
        assertThat(part(page, "match").select("[selected]").text()).isEqualTo("Ben");
        assertThat(part(page, "order").select("[selected]").eachAttr("value")).containsExactly("a=3", "b=3");
        assertThat(part(page, "shortAnswer").select("textarea").val()).contains("<b>the wall</b>");
    }

    @Test
    void withoutAScriptEachIsSentAsItWasGiven() {
        String long64 = "Ein Satz. ".repeat(6_600);
        submit("multipleChoice", "c", "a").body("choices", equalTo(List.of("a", "c")));
        submit("inlineChoice", "b").body("choice", equalTo("b"));
        submit("numberEntry", "1.2 million").body("text", equalTo("1.2 million"));
        submit("dateEntry", "c. 1850").body("text", equalTo("c. 1850"));
        submit("gapMatch", "g01=a", "").body("pairs.to", equalTo(List.of("a")));
        submit("match", "r02=c", "r01=b").body("pairs.from", equalTo(List.of("r01", "r02")));
        submit("order", "a=2", "b=1", "c=").body("places.place", equalTo(List.of(2, 1)));
        submit("textSelection", "0-20", "n1:0-18")
                .body("selections[0].footnote", nullValue())
                .body("selections[0].span.end", equalTo(20))
                .body("selections[1].footnote", equalTo("n1"));
        submit("extendedText", long64).body("text", equalTo(long64));
    }

    @Test
    void aSaveByScriptSaysBackWhatItUnderstood() {
        String reply = script().cookie(cookie(), ticket())
                .body("{\"saveId\":\"" + UUID.randomUUID()
                        + "\",\"baseRevision\":0,\"response\":{\"type\":\"dateEntry\",\"text\":\"25/10/1917\"}}")
                .put("/attempts/" + attempt + "/slots/" + slot("dateEntry") + "/parts/a")
                .then()
                .statusCode(200)
                .extract()
                .header(SaveResource.UNDERSTOOD);
        assertThat(reply).isEqualTo("25%20October%201917");
    }

    private JsonPath sent() {
        return JsonPath.from(ScriptedQuizService.CALLS.stream()
                .filter(call -> call.method().equals("PUT"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .body());
    }

    private Sent submit(String type, String... values) {
        RequestSpecification request = form().cookie(cookie(), ticket())
                .formParam("base." + slot(type) + ".a", "0")
                .formParam("seen." + slot(type) + ".a", "blank");
        request.formParam(name(type), (Object[]) values)
                .post("/attempts/" + attempt)
                .then()
                .statusCode(303);
        return new Sent(sent(), type);
    }

    private record Sent(JsonPath body, String type) {
        Sent body(String path, Matcher<?> expected) {
            assertThat(body.getString("saves[0].save.response.type")).isEqualTo(type);
            @Nullable Object found = body.get("saves[0].save.response." + path);
            MatcherAssert.assertThat(expected.matches(found) + " " + type, equalTo("true " + type));
            return this;
        }
    }

    private Document page() {
        return Jsoup.parse(given().cookie(cookie(), ticket())
                .get("/attempts/" + attempt)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static Element part(Document page, String type) {
        return page.expectFirst(".part[data-type=" + type + "]");
    }

    private static int slot(String type) {
        return TYPES.indexOf(type) + 1;
    }

    private static String name(String type) {
        return "r." + slot(type) + ".a";
    }

    private String cookie() {
        return "__Host-attempt-" + attempt;
    }

    private String ticket() {
        return new TicketSeal(secret)
                .seal(new AttemptTicket(
                        attempt,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.fromString(Seeds.BEN),
                        ZoneId.of("Europe/Berlin"),
                        true,
                        "token"));
    }

    private AttemptView view() {
        List<AttemptView.Slot> slots = new ArrayList<>();
        for (String type : TYPES) {
            Target stimulus = new Target(
                    null,
                    null,
                    "p1",
                    new TextPositionSelector(0, 4),
                    new TextQuoteSelector("", "", ""),
                    Target.Role.STIMULUS);
            String prompt = "They met in " + ItemBody.GAP + " and in " + ItemBody.GAP + " until noon.";
            Interaction interaction = Objects.requireNonNull(ALL.get(type));
            slots.add(new AttemptView.Slot(
                    slot(type),
                    UUID.randomUUID(),
                    essay,
                    1,
                    ItemBody.of(
                            "x",
                            "What?",
                            List.of(stimulus),
                            List.of(new ItemBody.Part("a", prompt, interaction, null))),
                    List.of(new AttemptView.SavedPart("a", 0, saved.get(type), null)),
                    false,
                    null,
                    null));
        }
        return new AttemptView(
                attempt,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "One of each",
                AttemptState.OPEN,
                Instant.parse("2026-11-23T09:00:00Z"),
                null,
                null,
                Instant.parse("2026-11-23T09:30:00Z"),
                slots,
                Going.plain(slots.size()));
    }
}
