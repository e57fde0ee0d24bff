package org.ibid.web.quiz;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Interaction.SimpleChoice;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.Allowance;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Going;
import org.ibid.core.quiz.Hint;
import org.ibid.core.quiz.Midway;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.PartSaved;
import org.ibid.core.quiz.Saved;
import org.ibid.core.quiz.TextAccess;
import org.ibid.web.Form;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Seeds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tries and hints on the page of an attempt, without a script. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@SuppressWarnings("NullAway.Init")
class SoFarTest {

    private static final Instant BEGIN = Instant.parse("2026-11-23T09:00:00Z");

    @Inject
    Seeds seeds;

    @Inject
    @ConfigProperty(name = "ibid.cookie.secret")
    String secret;

    private final Map<String, Reply> told = new HashMap<>();
    private final UUID attempt = UUID.randomUUID();

    @BeforeEach
    void anAttemptIsUnderWay() {
        seeds.person(Seeds.BEN, "Ben");
        ScriptedQuizService.answers(
                call -> told.getOrDefault(call.method() + " " + call.path(), Reply.problem(404, "Not scripted")));
    }

    @Test
    void beforeTheFirstTryThereIsAButtonForItAndOneForAHint() {
        shown(midway(0, false, null, List.of()));

        Document page = page();

        assertThat(page.select("button[name=do]").eachAttr("value")).contains("try.1.0", "hint.1.0");
        assertThat(page.text()).contains("Look at it: is it right? (try 1 of 3)", "costs 10 % of the points");
        // Enter in a field saves, and never uses up a try
        assertThat(page.select("form.attempt button[type=submit]").getFirst().attr("value"))
                .isEqualTo("save");
    }

    @Test
    void wrongTryIsToldWithItsReasonAndWhatIsLeft() {
        Feedback wrong = new Feedback(
                List.of(new Feedback.PartOutcome("a", Outcome.settled(0))),
                List.of(),
                null,
                "Farr kept the tables.",
                List.of());
        shown(midway(1, false, wrong, List.of(new Hint.Without("a", "c"), new Hint.Place("p2", false))));

        Document page = page();

        assertThat(page.select(".so-far").text())
                .contains(
                        "Farr kept the tables.",
                        "You can try 2 times more; an answer now loses 25 % of the points.",
                        "This one is not it: Budd");
        assertThat(page.select(".so-far a").attr("href")).endsWith("#p2");
        assertThat(page.select(".choice-out").text()).contains("Budd (not this one)");
    }

    @Test
    void settledQuestionCannotBeChanged() {
        Feedback right = new Feedback(
                List.of(new Feedback.PartOutcome("a", Outcome.settled(1))),
                List.of(),
                "Because he said so.",
                null,
                List.of());
        shown(midway(2, true, right, List.of()));

        Document page = page();

        assertThat(page.select("fieldset.parts[disabled] input[type=radio]")).hasSize(3);
        assertThat(page.select("button[name=do]").eachAttr("value")).noneMatch(value -> value.startsWith("try."));
        assertThat(page.select(".so-far").text()).contains("Because he said so.", "This answer stands.");
    }

    @Test
    void tryKeepsWhatIsOnThePageFirst() {
        shown(midway(0, false, null, List.of()));
        told.put(
                "PUT /v1/attempts/" + attempt + "/parts",
                Reply.ok(List.of(new PartSaved(1, "a", new Saved(1, BEGIN, null), null, null))));
        told.put("POST /v1/attempts/" + attempt + "/slots/1/steps", Reply.ok(view(midway(1, false, null, List.of()))));

        String next = Form.form()
                .redirects()
                .follow(false)
                .cookie("__Host-attempt-" + attempt, ticket())
                .formParam("do", "try.1.0")
                .formParam("from", "1")
                .formParam("r.1.a", "b")
                .formParam("base.1.a", "0")
                .formParam("seen.1.a", "blank")
                .post("/attempts/" + attempt)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(next).endsWith("#told-1");
        List<String> calls = ScriptedQuizService.CALLS.stream()
                .map(call -> call.method() + " " + call.path())
                .filter(call -> call.contains(attempt.toString()) && !call.startsWith("GET"))
                .toList();
        assertThat(calls)
                .containsExactly(
                        "PUT /v1/attempts/" + attempt + "/parts", "POST /v1/attempts/" + attempt + "/slots/1/steps");
    }

    @Test
    void breakCoversTheQuestions() {
        shown(midway(0, false, null, List.of()));

        assertThat(page().select("a[href$=/break]").text()).contains("10 of these minutes");
        String pause = given().cookie("__Host-attempt-" + attempt, ticket())
                .get("/attempts/" + attempt + "/break")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(pause).contains("larger-type", "10 minutes").doesNotContain("Who drew");
    }

    private Document page() {
        return Jsoup.parse(given().cookie("__Host-attempt-" + attempt, ticket())
                .get("/attempts/" + attempt)
                .then()
                .statusCode(200)
                .extract()
                .asString());
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

    private void shown(Midway midway) {
        told.put("GET /v1/attempts/" + attempt, Reply.ok(view(midway)));
    }

    private static Midway midway(int tries, boolean settled, @Nullable Feedback feedback, List<Hint> hints) {
        return new Midway(true, tries, 3, settled, feedback, hints, !settled, tries + hints.size(), tries * 25, 10, 25);
    }

    private AttemptView view(Midway midway) {
        Target stimulus = new Target(
                null,
                null,
                "p1",
                new TextPositionSelector(0, 4),
                new TextQuoteSelector("", "", ""),
                Target.Role.STIMULUS);
        Interaction choice = new Interaction.Choice(
                List.of(new SimpleChoice("a", "Farr"), new SimpleChoice("b", "Snow"), new SimpleChoice("c", "Budd")));
        ItemBody body = ItemBody.of(
                "x", "Who drew the map?", List.of(stimulus), List.of(new ItemBody.Part("a", null, choice, null)));
        AttemptView.Slot slot = new AttemptView.Slot(
                1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                body,
                List.of(new AttemptView.SavedPart("a", 1, new Response.Choice("a"), BEGIN)),
                false,
                TextAccess.OPEN,
                midway);
        return new AttemptView(
                attempt,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Practice",
                AttemptState.OPEN,
                BEGIN,
                BEGIN.plusSeconds(3600),
                null,
                BEGIN,
                List.of(slot),
                new Going(1, Navigation.FREE, 0, 1, 1, new Allowance(2400, true, 600), false, Set.of()));
    }
}
