package org.ibid.web.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.core.quiz.WaitingBeside;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.Shelf;
import org.ibid.web.library.Library;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question with places in two essays, as its teacher meets it. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@TestSecurity(user = TwoEssaysTest.ADA, roles = "teacher")
class TwoEssaysTest {

    static final String ADA = "00000000-0000-7000-8000-00000000ada7";
    private static final String FERRY = "The ferry crossed twice a day.";

    @Inject
    Library library;

    private UUID essay = new UUID(0, 0);
    private UUID other = new UUID(0, 0);

    @BeforeEach
    void publish() {
        ScriptedQuizService.answers(call -> Reply.problem(503, "Later"));
        essay = UUID.fromString(
                Shelf.published("Soviets", "The soviets met in October.\n\nThey met again in November, and decided."));
        other = UUID.fromString(Shelf.published("Ferries", "Nobody knew why. " + FERRY + " Nobody paid for it."));
        ItemReview item = item();
        ScriptedQuizService.answers(call -> {
            if (call.path().equals("/v1/kinds")) {
                return Reply.ok(List.of("claim"));
            }
            if (call.path().endsWith("/anchors/beside")) {
                return Reply.ok(List.of(new WaitingBeside(item.item(), essay, "What crossed?", 1)));
            }
            if (call.path().endsWith("/anchors")) {
                return Reply.ok(List.of());
            }
            if (call.path().equals("/v1/essays/" + essay + "/items")) {
                return Reply.ok(List.of(item));
            }
            if (call.path().startsWith("/v1/quizzes")) {
                return Reply.ok(new QuizSummary(essay, essay, "A quiz", List.of(item.item()), 1));
            }
            return Reply.ok(item);
        });
    }

    private ItemReview item() {
        EssayText there = library.version(other, 1).text();
        int at = there.canonical().indexOf(FERRY);
        ItemReview one =
                new Items(essay, library.version(essay, 1).text(), "").all().getFirst();
        List<Target> targets = new ArrayList<>(one.body().targets());
        targets.add(Target.in(there, null, new Span(at, at + FERRY.length()), Target.Role.EVIDENCE)
                .ofEssay(other.toString()));
        ItemBody body =
                one.body().with(targets, one.body().parts()).beside(List.of(new ItemBody.Beside(other.toString(), 1)));
        return new ItemReview(
                one.item(),
                one.revision(),
                essay,
                1,
                one.state(),
                one.suspended(),
                body,
                one.keys(),
                one.rationale(),
                one.difficulty(),
                one.level(),
                one.certificate(),
                one.score(),
                null,
                false,
                null);
    }

    @Test
    void bothPassagesStandBesideTheQuestion() {
        Document page = page("/library/" + essay + "/items/" + Items.CHOICE);

        assertThat(page.select("#lit").text()).contains("soviets");
        assertThat(page.select(".beside-passage").text()).contains("Nobody knew why.", "Nobody paid for it.");
        assertThat(page.select(".beside-passage mark").text()).isEqualTo(FERRY);
        assertThat(page.text()).contains("In “Ferries”, version 1");
        assertThat(page.select("a[href^=/library/" + other + "/versions/1?light=]"))
                .hasSize(1);
        assertThat(page.text()).doesNotContain("There is a version 2.");
    }

    @Test
    void queueOfTheOtherEssayListsWhatIsSuspendedBecauseOfIt() {
        Document queue = page("/library/" + other + "/anchors");

        assertThat(queue.select("a[href=/library/" + essay + "/items/" + Items.CHOICE + "]")
                        .text())
                .isEqualTo("What crossed?");
        assertThat(queue.text()).doesNotContain("Every passage is settled.");
    }

    @Test
    void quizSaysWhichQuestionIsAboutAnotherEssayToo() {
        assertThat(page("/quizzes/" + essay).text()).contains("Question 1 is about “Ferries”, too.");
    }

    @Test
    void germanPagesSpeakGermanOfTheSecondEssay() {
        assertThat(german("/library/" + essay + "/items/" + Items.CHOICE)).contains("In „Ferries“, Fassung 1");
        assertThat(german("/library/" + other + "/anchors")).contains("Fragen anderer Essays");
        assertThat(german("/library/" + essay + "/items/new?interaction=choice"))
                .contains("Ein zweiter Essay daneben");
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static String german(String address) {
        return Jsoup.parse(given().header("Accept-Language", "de").get(address).asString())
                .text();
    }
}
