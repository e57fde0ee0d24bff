package org.ibid.web.library;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.ibid.web.Form.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
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
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Level;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.web.Postgres;
import org.ibid.web.ScriptedQuizService;
import org.ibid.web.ScriptedQuizService.Reply;
import org.ibid.web.audit.AuditLog;
import org.ibid.web.audit.Deed;
import org.ibid.web.people.People;
import org.ibid.web.people.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An essay is its owner's until it is shared, and again when that is ended. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(ScriptedQuizService.class)
@TestSecurity(user = SharingTest.BERT, roles = "teacher")
class SharingTest {

    static final String OLGA = "00000000-0000-7000-8000-00000000a11a";
    static final String BERT = "00000000-0000-7000-8000-00000000be27";
    private static final UUID OWNER = UUID.fromString(OLGA);
    private static final UUID COLLEAGUE = UUID.fromString(BERT);
    private static final UUID ITEM = UUID.randomUUID();

    @Inject
    Library library;

    @Inject
    Sharing sharing;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    private UUID essay = new UUID(0, 0);

    @BeforeEach
    void anEssayOfOlgas() {
        people.seen(new Person(OWNER, "Olga", "olga@example.org"));
        people.seen(new Person(COLLEAGUE, "Bert", "Bert@Example.org"));
        essay = library.create(OWNER, "On ledgers");
        ScriptedQuizService.answers(
                call -> call.path().startsWith("/v1/items/") ? Reply.ok(item()) : Reply.ok(List.of(item())));
    }

    @Test
    void untilItIsSharedItIsNotThere() {
        for (String page : List.of("", "/items", "/coverage", "/sharing", "/items/" + ITEM)) {
            given().get(at(page)).then().statusCode(404).body(not(containsString("On ledgers")));
        }
        given().get("/library").then().statusCode(200).body(not(containsString("On ledgers")));
    }

    @Test
    void sharedForReviewItIsOnTheShelfAndItsQuestionsAreDecidedInTheColleaguesName() {
        sharing.share(OWNER, essay, COLLEAGUE, Access.REVIEW);
        given().get("/library")
                .then()
                .statusCode(200)
                .body(containsString("On ledgers"))
                .body(containsString("Olga shares it: you may review questions."));
        given().get(at("/items")).then().statusCode(200).body(not(containsString("/items/new")));
        form().formParam("revision", 1)
                .post(at("/items/" + ITEM + "/approval"))
                .then()
                .statusCode(303);
        assertThat(ScriptedQuizService.CALLS).anySatisfy(call -> {
            assertThat(call.path()).isEqualTo("/v1/items/" + ITEM + "/approval");
            assertThat(call.grant()).isNotNull();
        });
    }

    @Test
    void whoMayOnlyReviewChangesNoQuestionAndNobodyElseChangesTheText() {
        sharing.share(OWNER, essay, COLLEAGUE, Access.REVIEW);
        for (String edit :
                List.of("/items/" + ITEM + "/edit", "/items/" + ITEM + "/verdict", "/items/new", "/coverage")) {
            form().formParam("revision", 1).post(at(edit)).then().statusCode(404);
        }
        sharing.share(OWNER, essay, COLLEAGUE, Access.EDIT);
        for (String own : List.of("/draft", "/import", "/versions", "/sharing", "/impact", "/anchors", "/draft/text")) {
            given().get(at(own)).then().statusCode(404);
        }
        form().formParam("email", "bert@example.org")
                .post(at("/sharing"))
                .then()
                .statusCode(404);
        form().post(at("/sharing/" + OLGA + "/end")).then().statusCode(404);
        form().formParam("title", "Mine").post(at("/versions")).then().statusCode(404);
        given().get("/quizzes/new?essay=" + essay).then().statusCode(404);
        assertThat(sharing.of(OWNER, essay)).hasSize(1);
    }

    @Test
    void whoMayEditChangesQuestions() {
        sharing.share(OWNER, essay, COLLEAGUE, Access.EDIT);
        form().formParam("revision", 1)
                .formParam("stem", "What did she keep?")
                .post(at("/items/" + ITEM + "/edit"))
                .then()
                .statusCode(303);
    }

    @Test
    void endedItIsGoneAtOnceAndBothAreOnRecord() {
        sharing.share(OWNER, essay, COLLEAGUE, Access.EDIT);
        given().get(at("/items")).then().statusCode(200);
        sharing.end(OWNER, essay, COLLEAGUE);
        given().get(at("/items")).then().statusCode(404);
        List<Deed> deeds = QuarkusTransaction.requiringNew().call(() -> audit.newest(2));
        assertThat(deeds).extracting(Deed::action).containsExactly("essay.unshared", "essay.shared");
        assertThat(deeds).allSatisfy(deed -> {
            assertThat(deed.subject()).isEqualTo(essay);
            assertThat(deed.person()).isEqualTo(OWNER);
            assertThat(deed.detail()).containsEntry("with", BERT);
        });
    }

    @Test
    @TestSecurity(user = OLGA, roles = "teacher")
    void theOwnerSharesByAddressAndSeesWithWhom() {
        form().formParam("email", " bert@example.ORG ")
                .formParam("access", "EDIT")
                .post(at("/sharing"))
                .then()
                .statusCode(303);
        Document page = Jsoup.parse(given().get(at("/sharing")).asString());
        assertThat(page.select("tbody tr").text()).contains("Bert").contains("review, edit and write questions");
        form().post(page.select("tbody form").attr("action")).then().statusCode(303);
        assertThat(sharing.of(OWNER, essay)).isEmpty();
    }

    @Test
    @TestSecurity(user = OLGA, roles = "teacher")
    void anAddressThatIsNobodysSharesNothing() {
        for (Map.Entry<String, String> tried : Map.of(
                        "", "Enter the address", "nobody@example.org", "Nobody with this address")
                .entrySet()) {
            form().formParam("email", tried.getKey())
                    .post(at("/sharing"))
                    .then()
                    .statusCode(422)
                    .body(containsString(tried.getValue()));
        }
        assertThat(sharing.of(OWNER, essay)).isEmpty();
    }

    private String at(String page) {
        return "/library/" + essay + page;
    }

    private ItemReview item() {
        EssayText text = new EssayText(
                "She kept ledgers.",
                List.of(new Block.Paragraph("p1", new Span(0, 17))),
                List.of(),
                List.of(),
                List.of());
        return new ItemReview(
                ITEM,
                1,
                essay,
                1,
                ItemState.IN_REVIEW,
                false,
                ItemBody.of(
                        "claim",
                        "What did she keep, as the essay has it?",
                        List.of(Target.in(text, null, new Span(0, 17), Target.Role.STIMULUS)),
                        List.of(new ItemBody.Part("a", null, new Interaction.TextEntry(20), null))),
                List.of(new KeyForm("a", new Response.TextEntry("ledgers"), List.of("ledgers"), Map.of())),
                "It says so.",
                0.4,
                Level.RECALL,
                new Certificate("rule", "1", "sha256:0", List.of()),
                0.9,
                null,
                false,
                null);
    }
}
