package org.ibid.web.impact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.ibid.web.Form.field;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.multipart;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Level;
import org.ibid.core.quiz.AnchorDoubt;
import org.ibid.core.quiz.AnchorSettled;
import org.ibid.core.quiz.EditImpact;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.WaitingAnchor;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Seeds;
import org.ibid.web.library.Library;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@TestSecurity(user = Seeds.ADA, roles = "teacher")
class PublishingAnewTest {

    private static final String FIRST =
            "The mill stood by the river.\n\nNobody asked the miller why he had come back.\n\nThe wheel was drowned.";
    private static final String SECOND = "A new beginning, before all the rest.\n\n"
            + FIRST.replace("Nobody asked the miller", "No one asked the miller");

    @Inject
    Library library;

    @Inject
    Seeds seeds;

    private String essay = "";
    private UUID id = new UUID(0, 0);
    private EditImpact impact = new EditImpact(1, 2, 1, List.of(), List.of(), List.of(), List.of());
    private @Nullable ItemReview broken;
    private AnchorSettled settled = new AnchorSettled(true, UUID.randomUUID(), List.of(), false);
    private final List<WaitingAnchor> waiting = new ArrayList<>();

    @BeforeEach
    void publishOnce() {
        ScriptedQuizService.answers(call -> {
            if (call.path().endsWith("/impact")) {
                return Reply.ok(impact);
            }
            if (call.path().endsWith("/choices")) {
                waiting.clear();
                return Reply.ok(settled);
            }
            ItemReview item = broken;
            if (item != null && call.path().endsWith("/items/" + item.item())) {
                return Reply.ok(item);
            }
            if (call.path().equals("/v1/anchors")) {
                return Reply.ok(Map.of(id, 1));
            }
            if (call.path().endsWith("/anchors/beside")) {
                return Reply.ok(List.of());
            }
            return call.path().endsWith("/anchors") ? Reply.ok(waiting) : Reply.problem(503, "Later");
        });
        String draft = draft("/library/new", FIRST);
        essay = draft.replace("/draft", "");
        id = UUID.fromString(essay.substring(essay.lastIndexOf('/') + 1));
        publish("").then().statusCode(303).header("Location", endsWith(essay));
        draft(essay + "/import", SECOND);
    }

    private static String draft(String address, String text) {
        String draft = multipart()
                .multiPart(field("text", text))
                .multiPart(field("format", "text"))
                .post(address)
                .getHeader("Location");
        return draft.substring(draft.indexOf("/library"));
    }

    private Response publish(String anyway) {
        return form().formParam("title", "Mühlen")
                .formParam("authors", "A. Writer")
                .formParam("anyway", anyway)
                .post(essay + "/versions");
    }

    @Test
    void anEditThatTouchesNothingIsPublishedAtOnceAndPassagesKeepTheirIds() {
        publish("").then().statusCode(303).header("Location", endsWith(essay));

        assertThat(library.version(id, 2).text().blocks())
                .extracting(Block::passageId)
                .containsExactly("p4", "p1", "p2", "p3");
    }

    @Test
    void anEditThatTouchesQuestionsIsToldOfFirstAndPublishedByASecondWord() {
        impact = touching();

        publish("").then().statusCode(303).header("Location", endsWith(essay + "/impact"));
        Document report = Jsoup.parse(given().get(essay + "/impact").asString());

        assertThat(report.text())
                .contains("Before you publish version 2", "Now Nobody asked After publishing No one asked", "On mills");
        String hash = report.select("input[name=anyway]").attr("value");
        publish(hash).then().statusCode(303).header("Location", endsWith(essay));
        assertThat(library.newest(id)).isEqualTo(2);
    }

    @Test
    void whichQuestionsWouldFailWhichCheckIsToldBeforePublishing() {
        UUID used = UUID.randomUUID();
        impact = failing(
                new EditImpact.Failing(
                        used, "bodycloze", "Who paid for the wheel?", ItemState.APPROVED, true, List.of(check())),
                new EditImpact.Failing(
                        UUID.randomUUID(), "voice", "Whose is it?", ItemState.IN_REVIEW, false, List.of(check())));

        publish("").then().statusCode(303).header("Location", endsWith(essay + "/impact"));
        Document report = Jsoup.parse(given().get(essay + "/impact").asString());

        assertThat(report.select("#failing ~ .impact-items > li").eachText())
                .containsExactly(
                        "Who paid for the wheel? Open the question not-named-near “The <council>” is named beside the gap."
                                + " Goes back to review.",
                        "Whose is it? Open the question not-named-near “The <council>” is named beside the gap."
                                + " Is not in use.");
        assertThat(report.select("a[href=" + essay + "/items/" + used + "]")).hasSize(1);
        assertThat(report.select(".impact-counts a[href=#failing]")).hasSize(1);
        publish(report.select("input[name=anyway]").attr("value"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(essay));
    }

    private static EditImpact failing(EditImpact.Failing... items) {
        return new EditImpact(1, 2, 1, List.of(), List.of(), List.of(items), List.of());
    }

    private static Certificate.Check check() {
        return new Certificate.Check("not-named-near", false, "“The <council>” is named beside the gap.");
    }

    @Test
    void aReportOnAnotherDraftIsNoLeave() {
        impact = touching();

        publish("sha256:of-another").then().statusCode(303).header("Location", endsWith("/impact"));

        assertThat(library.newest(id)).isEqualTo(1);
    }

    @Test
    void withoutAnAnswerNobodySaysThatNothingIsTouched() {
        ScriptedQuizService.answers(call -> Reply.problem(503, "Later"));

        publish("").then().statusCode(303).header("Location", endsWith("/impact"));
        given().get(essay + "/impact")
                .then()
                .statusCode(200)
                .body(containsString("is not known"), not(containsString("Nothing that hangs")));
    }

    @Test
    void aDoubtfulPassageIsShownBesideItsPlacesAndSettled() {
        publish("").then().statusCode(303);
        waiting.add(waitingFor(UUID.randomUUID()));

        Document page = Jsoup.parse(given().get(essay + "/anchors").asString());

        assertThat(page.select("mark").eachText()).containsExactly("Nobody asked", "No one asked");
        assertThat(page.select("button[name=place]").attr("data-key")).isEqualTo("1");
        assertThat(page.text()).contains("Why <b>had he</b> come?");
        given().get(essay).then().body(containsString("1 question waits"));
        String anchor = essay + "/anchors/" + waiting.getFirst().anchor();
        form().formParam("target", "0")
                .formParam("words", "not in the text at all")
                .post(anchor)
                .then()
                .statusCode(422)
                .body(containsString("do not stand"));
        form().formParam("target", "0")
                .formParam("place", "0")
                .post(anchor)
                .then()
                .statusCode(303)
                .header("Location", endsWith(essay));
        assertThat(ScriptedQuizService.CALLS)
                .anySatisfy(call -> assertThat(call.path()).endsWith("/choices"));
        given().get(essay + "/anchors").then().statusCode(200).body(containsString("Every passage is settled"));
    }

    @Test
    void aQuestionWhoseChecksFailWithTheNewWordsIsShownWithWhatTheySay() {
        publish("").then().statusCode(303);
        waiting.add(waitingFor(UUID.randomUUID()));
        ItemReview item = broken(UUID.randomUUID());
        broken = item;
        settled = new AnchorSettled(true, item.item(), item.certificate().checks(), true);

        String shown = form().formParam("target", "0")
                .formParam("place", "0")
                .post(essay + "/anchors/" + waiting.getFirst().anchor())
                .getHeader("Location");
        assertThat(shown).endsWith("/anchors?broken=" + item.item());
        waiting.add(waitingFor(UUID.randomUUID()));
        Document page = Jsoup.parse(
                given().get(essay + "/anchors?broken=" + item.item()).asString());

        assertThat(page.select(".notice").text())
                .contains("What was burnt?", "“The owner” stands beside the right answer", "waits for review again");
        assertThat(page.select(".notice a").attr("href")).endsWith("/items/" + item.item());
        assertThat(page.select(".notice li")).hasSize(1);
        assertThat(page.select("button[name=place]")).hasSize(1);
    }

    private WaitingAnchor waitingFor(UUID item) {
        return new WaitingAnchor(
                UUID.randomUUID(),
                item,
                id,
                "evidence",
                "Why <b>had he</b> come?",
                ItemState.APPROVED,
                1,
                2,
                false,
                List.of(doubt()));
    }

    private ItemReview broken(UUID item) {
        Target was = Target.in(
                library.version(id, 1).text(), null, doubt().was().position().span(), Target.Role.STIMULUS);
        return new ItemReview(
                item,
                1,
                id,
                2,
                ItemState.IN_REVIEW,
                false,
                ItemBody.of(
                        "attribution",
                        "What was burnt?",
                        List.of(was),
                        List.of(new ItemBody.Part("a", null, new Interaction.TextEntry(20), null))),
                List.of(),
                "Because it says so.",
                0.5,
                Level.INFER,
                new Certificate(
                        "rule",
                        "1",
                        "sha256:0",
                        List.of(new Certificate.Check(
                                "distractors",
                                false,
                                "“The owner” stands beside the right answer, so that it may be right, too."))),
                0.5,
                null,
                false,
                null);
    }

    @Test
    void aCourseGoesOnToTheNewestVersionByItsTeachersHand() {
        UUID course = seeds.course("History", Seeds.ADA);
        form().formParam("essay", id.toString())
                .post("/courses/" + course + "/readings")
                .then()
                .statusCode(303);
        given().get("/courses/" + course).then().body(not(containsString("newer version")));
        publish("").then().statusCode(303);

        Document page = Jsoup.parse(given().get("/courses/" + course).asString());
        String move = page.select("a[href$=/version]").attr("href");
        given().get(move).then().statusCode(200).body(containsString("version 1"), containsString("version 2"));
        form().formParam("to", "1").post(move).then().statusCode(303).header("Location", endsWith(move));
        form().formParam("to", "2")
                .post(move)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/courses/" + course));

        given().get("/courses/" + course).then().body(not(containsString("newer version")));
    }

    private EditImpact touching() {
        return new EditImpact(
                1,
                0,
                0,
                List.of(new EditImpact.Touched(
                        UUID.randomUUID(), "evidence", "Why had he come?", ItemState.APPROVED, List.of(doubt()))),
                List.of(),
                List.of(),
                List.of(new EditImpact.TouchedQuiz(UUID.randomUUID(), "On mills", 1, 1, 2)));
    }

    private AnchorDoubt doubt() {
        EssayText first = library.version(id, 1).text();
        int start = first.canonical().indexOf("Nobody asked");
        Target was = Target.in(first, null, new Span(start, start + 12), Target.Role.EVIDENCE);
        String now = "No one asked the miller why he had come back.";
        EssayText second = new EssayText(
                "A new beginning, before all the rest.\n\nThe mill stood by the river.\n\n" + now,
                List.of(
                        new Block.Paragraph("p4", new Span(0, 37)),
                        new Block.Paragraph("p1", new Span(39, 67)),
                        new Block.Paragraph("p2", new Span(69, 69 + now.length()))),
                List.of(),
                List.of(),
                List.of());
        Target there = Target.in(second, null, new Span(69, 81), Target.Role.EVIDENCE);
        return new AnchorDoubt(0, was, AnchorDoubt.WORDS_CHANGED, List.of(new AnchorDoubt.Candidate(there, 0.9)), null);
    }
}
