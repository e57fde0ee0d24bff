package org.ibid.web.quizmaking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.ibid.web.Form.field;
import static org.ibid.web.Form.form;
import static org.ibid.web.Form.multipart;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Level;
import org.ibid.core.quiz.Draw;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.library.Library;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiz drawn by rows of sections, levels and kinds. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@TestSecurity(user = BlueprintTest.ADA, roles = "teacher")
class BlueprintTest {

    static final String ADA = "00000000-0000-7000-8000-00000000ada2";

    @Inject
    Library library;

    @Inject
    ObjectMapper json;

    private UUID essay = new UUID(0, 0);
    private EssayText text = new EssayText("", List.of(), List.of(), List.of(), List.of());
    private final UUID quiz = UUID.randomUUID();
    private List<ItemReview> bank = List.of();

    @BeforeEach
    void anEssayOfTwoSections() {
        ScriptedQuizService.answers(call -> Reply.problem(503, "Later"));
        String draft = multipart()
                .multiPart(
                        field(
                                "text",
                                "# Ledgers\n\n## Mills\n\nThe mill stood by the river.\n\n## Banks\n\nThe bank failed in May.\n"))
                .multiPart(field("format", "markdown"))
                .post("/library/new")
                .getHeader("Location");
        String path = draft.substring(draft.indexOf("/library"), draft.lastIndexOf('/'));
        form().formParam("title", "Ledgers").formParam("authors", "Somebody").post(path + "/versions");
        essay = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        text = library.version(essay, 1).text();
        bank = List.of(
                item("mill stood", Level.RECALL, ItemState.APPROVED),
                item("river", Level.INFER, ItemState.APPROVED),
                item("bank failed", Level.RECALL, ItemState.APPROVED),
                item("May", Level.RECALL, ItemState.IN_REVIEW));
        ScriptedQuizService.answers(call -> call.path().startsWith("/v1/essays/")
                ? Reply.ok(bank)
                : call.path().startsWith("/v1/items/")
                        ? Reply.ok(bank.getFirst())
                        : Reply.ok(new QuizSummary(
                                quiz,
                                quiz,
                                "Drawn",
                                List.of(),
                                1,
                                List.of(new Draw(
                                        1,
                                        List.of(new Draw.Section(
                                                text.blocks().getFirst().passageId(), "Mills")),
                                        Set.of(Level.INFER),
                                        Set.of(),
                                        List.of(bank.get(1).item()))))));
    }

    @Test
    void rowsDrawFromApprovedQuestionsThatFitThem() throws IOException {
        form().formParam("title", "Drawn")
                .formParam("number-1", "1")
                .formParam("section-1", "0")
                .formParam("number-2", "1")
                .formParam("section-2", "1")
                .formParam("level-2", "RECALL")
                .post("/quizzes/blueprint?essay=" + essay)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/quizzes/" + quiz));

        QuizDraft sent = json.readValue(
                ScriptedQuizService.CALLS.stream()
                        .filter(call ->
                                call.method().equals("POST") && call.path().equals("/v1/quizzes"))
                        .findFirst()
                        .orElseThrow()
                        .body(),
                QuizDraft.class);
        assertThat(sent.draws().get(0).pool())
                .containsExactlyInAnyOrder(bank.get(0).item(), bank.get(1).item());
        assertThat(sent.draws().get(1).pool()).containsExactly(bank.get(2).item());
        assertThat(sent.draws().get(0).sections().getFirst().heading()).isEqualTo("Mills");
    }

    @Test
    void rowThatAsksForMoreThanFitComesBackWithWhatWasTyped() {
        Document page = Jsoup.parse(form().formParam("title", "Drawn")
                .formParam("number-1", "2")
                .formParam("section-1", "1")
                .post("/quizzes/blueprint?essay=" + essay)
                .then()
                .statusCode(422)
                .body(containsString("Only 1 approved questions fit row 1"))
                .extract()
                .asString());
        assertThat(page.select("#number-1").val()).isEqualTo("2");
        assertThat(page.select("#section-1 option[selected]").text()).isEqualTo("Banks");
    }

    @Test
    void blueprintIsShownInWordsAndOpenedAgainAsItWasMade() {
        given().get("/quizzes/" + quiz).then().statusCode(200).body(containsString("1 of 1: Mills, infer"));
        Document page = Jsoup.parse(given().get("/quizzes/" + quiz + "/blueprint")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("#number-1").val()).isEqualTo("1");
        assertThat(page.select("#section-1 option[selected]").text()).isEqualTo("Mills");
        assertThat(page.select("#level-1 option[selected]").attr("value")).isEqualTo("INFER");
    }

    private ItemReview item(String words, Level level, ItemState state) {
        int at = text.canonical().indexOf(words);
        return new ItemReview(
                UUID.randomUUID(),
                1,
                essay,
                1,
                state,
                false,
                ItemBody.of(
                        "claim",
                        "What of it?",
                        List.of(Target.in(text, null, new Span(at, at + words.length()), Target.Role.STIMULUS)),
                        List.of(new ItemBody.Part("a", null, new Interaction.TextEntry(10), null))),
                List.of(),
                "",
                0.5,
                level,
                new Certificate("rule", "1", "", List.of()),
                0.5,
                null,
                false,
                null);
    }
}
