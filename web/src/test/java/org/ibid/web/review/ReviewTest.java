package org.ibid.web.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.ibid.web.Form.field;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.multipart;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ibid.core.essay.EssayText;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.CorrectResponse;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Outcome;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemEvent;
import org.ibid.core.quiz.ItemHistory;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemVerdict;
import org.ibid.core.quiz.ItemsApproval;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.core.quiz.Trial;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.library.Library;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@TestSecurity(user = ReviewTest.ADA, roles = "teacher")
class ReviewTest {

    static final String ADA = "00000000-0000-7000-8000-00000000ada0";
    private static final String PAYLOAD = " <script>alert(1)</script>\" onfocus=\"alert(2)";

    @Inject
    Library library;

    @Inject
    People people;

    @Inject
    ObjectMapper json;

    private String items = "";
    private UUID essay = new UUID(0, 0);
    private EssayText text = new EssayText("", List.of(), List.of(), List.of(), List.of());

    @BeforeEach
    void publish() {
        ScriptedQuizService.answers(call -> Reply.problem(503, "Later"));
        String draft = multipart()
                .multiPart(field("text", "The soviets met in October.\n\nThey met again in November, and decided."))
                .multiPart(field("format", "text"))
                .post("/library/new")
                .getHeader("Location");
        String path = draft.substring(draft.indexOf("/library"), draft.lastIndexOf('/'));
        form().formParam("title", "Soviets")
                .formParam("authors", "Somebody")
                .post(path + "/versions")
                .then()
                .statusCode(303);
        essay = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        text = library.version(essay, 1).text();
        items = path + "/items";
        plainItems("");
    }

    private void plainItems(String payload) {
        Items bank = new Items(essay, text, payload);
        ScriptedQuizService.answers(call -> {
            if (call.path().equals("/v1/essays/" + essay + "/items")) {
                return Reply.ok(bank.all());
            }
            if (call.path().startsWith("/v1/quizzes")) {
                return Reply.ok(new QuizSummary(essay, essay, "A quiz" + payload, List.of(Items.CHOICE), 1));
            }
            return Reply.ok(bank.all().getFirst());
        });
    }

    @Test
    void theQueueShowsWhatWaitsAndHowMuch() {
        Document page =
                Jsoup.parse(given().get(items).then().statusCode(200).extract().asString());
        assertThat(page.select(".item-lines li")).hasSize(3);
        assertThat(page.select(".filters a[aria-current]").text()).isEqualTo("To review 3");
    }

    @Test
    void anItemStandsBesideItsPassageWithKeyReasonsAndChecks() {
        Document page = Jsoup.parse(given().get(items + "/" + Items.CHOICE)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("#lit").text()).contains("soviets");
        assertThat(page.select(".option-key").text()).contains("October").contains("right");
        assertThat(page.select(".option-wrong").text()).contains("May is another month");
        assertThat(page.select(".certificate").text())
                .contains("Passed all 1 checks")
                .contains("only one");
        assertThat(page.select("[data-next]").attr("href")).contains(Items.ENTRY.toString());
    }

    @Test
    void anApprovalLeadsToTheNextItem() {
        form().formParam("revision", 3)
                .post(items + "/" + Items.CHOICE + "/approval")
                .then()
                .statusCode(303)
                .header("Location", endsWith(items + "/" + Items.ENTRY));
        assertThat(ScriptedQuizService.CALLS).anySatisfy(call -> {
            assertThat(call.path()).isEqualTo("/v1/items/" + Items.CHOICE + "/approval");
            assertThat(call.body()).contains("\"revision\":3");
            assertThat(call.grant()).isNotNull();
        });
    }

    @Test
    void aRejectionNeedsAReason() {
        form().formParam("revision", 3)
                .formParam("reason", " ")
                .post(items + "/" + Items.CHOICE + "/rejection")
                .then()
                .statusCode(422)
                .body(containsString("Say why you reject it"));
        form().formParam("revision", 3)
                .formParam("reason", "Too trivial")
                .post(items + "/" + Items.CHOICE + "/rejection")
                .then()
                .statusCode(303);
    }

    @Test
    void aStaleApprovalShowsTheItemAsItIsNow() {
        Items bank = new Items(essay, text, "");
        ScriptedQuizService.answers(
                call -> call.method().equals("POST") ? Reply.problem(409, "Stale") : Reply.ok(bank.all()));
        form().formParam("revision", 2)
                .post(items + "/" + Items.CHOICE + "/approval")
                .then()
                .statusCode(409)
                .body(containsString("was changed since you opened it"))
                .body(containsString("October"));
    }

    @Test
    void anEditIsSentWholeAndNothingElseChanges() throws IOException {
        form().formParam("revision", 3)
                .formParam("stem", "When did they meet?")
                .formParam("option-a-b", "June")
                .formParam("key-a", "a")
                .post(items + "/" + Items.CHOICE + "/edit")
                .then()
                .statusCode(303);
        String body = ScriptedQuizService.CALLS.stream()
                .filter(call -> call.method().equals("PUT") && call.path().startsWith("/v1/items"))
                .findFirst()
                .orElseThrow()
                .body();
        ItemEdit edit = json.readValue(body, ItemEdit.class);
        ItemEdit whole =
                new ItemEdit(3, new Items(essay, text, "").all().getFirst().body(), edit.keys(), "Because it says so.");
        assertThat(edit.body().stem()).isEqualTo("When did they meet?");
        assertThat(edit.body().targets()).isEqualTo(whole.body().targets());
        assertThat(edit.rationale()).isEqualTo(whole.rationale());
        assertThat(edit.body().parts().getFirst().interaction().toString())
                .contains("June")
                .contains("October");
    }

    @Test
    void aStaleEditKeepsWhatWasTypedBesideTheItemAsItIsNow() {
        Items bank = new Items(essay, text, "");
        ScriptedQuizService.answers(
                call -> call.method().equals("PUT") ? Reply.problem(409, "Stale") : Reply.ok(bank.all()));
        Document page = Jsoup.parse(form().formParam("revision", 2)
                .formParam("stem", "My own words")
                .post(items + "/" + Items.CHOICE + "/edit")
                .then()
                .statusCode(409)
                .extract()
                .asString());
        assertThat(page.select("#stem").text()).isEqualTo("My own words");
        assertThat(page.select("h1").text()).isEqualTo("What does the essay say?");
    }

    @Test
    void whatAnEditBreaksIsSaidAtItsFieldWhileItIsTypedAndKeepsNothing() {
        checksObject();
        Document said = Jsoup.parse(form().formParam("revision", 3)
                .formParam("stem", "When did they meet?")
                .formParam("option-a-b", "October the 7th")
                .post(items + "/" + Items.CHOICE + "/verdict")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(said.select("p").eachText())
                .containsExactly(
                        "The edit broke 1 check. They advise; you decide.",
                        "1 check objected before the edit, too:",
                        "The edit mends 1 check.");
        assertThat(said.select("[data-at=option-a-b]").text()).contains("overlap");
        assertThat(said.select("[data-at=stem] a").attr("href")).isEqualTo("#stem");
        assertThat(ScriptedQuizService.CALLS)
                .noneMatch(call -> call.method().equals("PUT") && call.path().startsWith("/v1/items"));
    }

    @Test
    void withoutAScriptAButtonAsksTheChecksAndWhatWasTypedStays() {
        checksObject();
        Document page = Jsoup.parse(form().formParam("revision", 3)
                .formParam("stem", "When did they meet?")
                .formParam("option-a-b", "October the 7th")
                .formParam("do", "check")
                .post(items + "/" + Items.CHOICE + "/edit")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("details.edit").hasAttr("open")).isTrue();
        assertThat(page.select("#stem").text()).isEqualTo("When did they meet?");
        assertThat(page.select("#option-a-b").val()).isEqualTo("October the 7th");
        assertThat(page.select("[data-verdict-here]").text()).contains("The edit broke 1 check");
        assertThat(ScriptedQuizService.CALLS)
                .noneMatch(call -> call.method().equals("PUT") && call.path().startsWith("/v1/items"));
    }

    @Test
    void checksOfAQuestionThatWasChangedMeanwhileAreNotMadeUp() {
        Items bank = new Items(essay, text, "");
        ScriptedQuizService.answers(
                call -> call.path().endsWith("/verdict") ? Reply.problem(409, "Stale") : Reply.ok(bank.all()));
        form().formParam("revision", 2)
                .post(items + "/" + Items.CHOICE + "/verdict")
                .then()
                .statusCode(200)
                .body(containsString("was changed since you opened it"));
    }

    private void checksObject() {
        Items bank = new Items(essay, text, "");
        ItemVerdict verdict = new ItemVerdict(
                List.of(),
                List.of(
                        new Certificate.Check("options", false, "“October the 7th” and another overlap."),
                        new Certificate.Check("lint", false, "It neither asks anything nor says what to do."),
                        new Certificate.Check("length", true, "")),
                List.of(
                        new Certificate.Check("options", true, ""),
                        new Certificate.Check("lint", false, "It neither asks anything nor says what to do."),
                        new Certificate.Check("length", false, "The question has 2 words.")));
        ScriptedQuizService.answers(
                call -> call.path().endsWith("/verdict") ? Reply.ok(verdict) : Reply.ok(bank.all()));
    }

    @Test
    void anItemIsMetAsAStudentMeetsItAndAnsweringTellsWhatAStudentIsTold() {
        meets();
        Document page = page(given().get(items + "/" + Items.CHOICE + "/preview"));
        assertThat(page.select(".slot .choice input[type=radio]")).hasSize(2);
        assertThat(page.select("main").text())
                .doesNotContain("Because it says so")
                .doesNotContain("May is another");

        Document told = page(
                form().formParam("r.1.a", "b").formParam("do", "answer").post(items + "/" + Items.CHOICE + "/preview"));
        assertThat(told.select(".verdict-wrong")).hasSize(1);
        assertThat(told.select(".reviewed").text())
                .contains("Because it says so")
                .contains("May is another month");
        assertThat(told.select(".passage-quoted a").attr("href"))
                .startsWith("/library/" + essay + "/versions/1?light=");
        assertThat(tried()).anyMatch(body -> body.contains("\"choice\":\"b\""));
    }

    @Test
    void whatIsTypedIsTriedBeforeItIsKeptAndComesBackWithOne() {
        meets();
        Document page = page(form().formParam("revision", 3)
                .formParam("stem", "My own words")
                .formParam("do", "preview")
                .post(items + "/" + Items.CHOICE + "/preview"));
        assertThat(page.select("input[type=hidden][name=stem]").val()).isEqualTo("My own words");
        assertThat(page.select("input[type=hidden][name=do]")).isEmpty();
        assertThat(page.select("button[formaction]").attr("formaction")).endsWith(Items.CHOICE + "/edit");
        assertThat(tried()).anyMatch(body -> body.contains("My own words"));
    }

    /** Bodies of what was asked to be tried; the outbox asks in between. */
    private static List<String> tried() {
        return ScriptedQuizService.CALLS.stream()
                .filter(call -> call.path().endsWith("/trial"))
                .map(ScriptedQuizService.Call::body)
                .toList();
    }

    private static Document page(Response reply) {
        return Jsoup.parse(reply.then().statusCode(200).extract().asString());
    }

    private void meets() {
        ItemReview item = new Items(essay, text, "").all().getFirst();
        Feedback told = new Feedback(
                List.of(new Feedback.PartOutcome("a", Outcome.settled(0))),
                List.of(new CorrectResponse("a", item.keys().getFirst().correct(), "October")),
                item.rationale(),
                "May is another month",
                item.body().targets());
        ScriptedQuizService.answers(call -> call.path().endsWith("/trial")
                ? Reply.ok(
                        new Trial.Met(item.body().forLearner(), call.body().contains("\"answers\":[]") ? null : told))
                : Reply.ok(List.of(item)));
    }

    @Test
    void theLastDecisionIsTakenBackAndItsItemShown() {
        form().post(items + "/undo").then().statusCode(303).header("Location", containsString(Items.CHOICE.toString()));
        assertThat(ScriptedQuizService.CALLS)
                .anyMatch(call -> call.path().equals("/v1/essays/" + essay + "/items/undoing"));
    }

    @Test
    void theHistorySaysWhoDidWhatAndWhereItIsUsed() {
        Items bank = new Items(essay, text, "");
        UUID gone = UUID.randomUUID();
        ItemHistory history = new ItemHistory(
                List.of(
                        event(ItemEvent.Action.GENERATED, null, ""),
                        event(ItemEvent.Action.REJECTED, gone, "Too easy" + PAYLOAD)),
                List.of("On ledgers" + PAYLOAD),
                3);
        ScriptedQuizService.answers(
                call -> call.path().endsWith("/history") ? Reply.ok(history) : Reply.ok(bank.all()));
        String html = given().get(items + "/" + Items.CHOICE)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        Document page = Jsoup.parse(html);
        assertThat(page.select(".events li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("Rejected by somebody")
                .contains("Too easy");
        assertThat(page.select(".history").text())
                .contains("In 3 attempts so far")
                .contains("On ledgers");
        harmless(html);
    }

    private static ItemEvent event(ItemEvent.Action action, @Nullable UUID by, String words) {
        return new ItemEvent(action, 1, by, Instant.EPOCH, words, false);
    }

    @Test
    void manyAreApprovedAtOneStrokeWithTheRevisionsThatWereOnThePage() {
        ScriptedQuizService.answers(call -> Reply.ok(new ItemsApproval.Receipt(2)));
        form().formParam("item", Items.CHOICE + ":3", Items.ENTRY + ":3", "nonsense")
                .post(items + "/approval")
                .then()
                .statusCode(303);
        assertThat(ScriptedQuizService.CALLS)
                .anySatisfy(call ->
                        assertThat(call.body()).contains("\"revision\":3").contains(Items.ENTRY.toString()));
    }

    @Test
    void nothingInAnItemIsEverRunAsScript() {
        plainItems(PAYLOAD);
        for (UUID item : new UUID[] {Items.CHOICE, Items.ENTRY, Items.HOTTEXT}) {
            harmless(given().get(items + "/" + item)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        harmless(given().get(items).then().statusCode(200).extract().asString());
        harmless(given().get("/quizzes/" + essay)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        harmless(form().formParam("revision", 3)
                .formParam("stem", "")
                .formParam("rationale", PAYLOAD)
                .formParam("option-a-b", PAYLOAD)
                .formParam("reason-a-b", PAYLOAD)
                .post(items + "/" + Items.CHOICE + "/edit")
                .then()
                .statusCode(422)
                .extract()
                .asString());
    }

    private static void harmless(String page) {
        Document parsed = Jsoup.parse(page);
        assertThat(parsed.select("script:not([src])")).isEmpty();
        assertThat(parsed.select("[onfocus]")).isEmpty();
        assertThat(page).doesNotContain("<script>alert");
    }

    @Test
    void anEssayThatQuizServiceHasNotHeardOfYetHasNoQuestions() {
        ScriptedQuizService.answers(call -> Reply.problem(404, "Not here"));
        given().get(items).then().statusCode(200).body(containsString("Nothing waits for review"));
        given().get("/quizzes/new?essay=" + essay).then().statusCode(200);
    }

    @Test
    void whenQuizServiceIsAwayThePageSaysSo() {
        ScriptedQuizService.answers(call -> Reply.problem(503, "Away"));
        given().get(items).then().statusCode(503).body(containsString("Nothing is lost"));
    }

    @Test
    @TestSecurity(user = "00000000-0000-7000-8000-00000000eeee", roles = "teacher")
    void somebodyElsesEssayIsNotThere() {
        UUID ada = UUID.fromString(ADA);
        people.seen(new Person(ada, "Ada", null));
        UUID theirs = library.create(ada, "Theirs");
        for (String page : new String[] {"", "/import", "/draft", "/items", "/versions/1", "/items/" + Items.CHOICE}) {
            given().get("/library/" + theirs + page).then().statusCode(404).body(not(containsString("Theirs")));
            given().get("/library/" + UUID.randomUUID() + page).then().statusCode(404);
        }
    }
}
