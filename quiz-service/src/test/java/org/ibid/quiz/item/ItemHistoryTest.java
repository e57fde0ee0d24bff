package org.ibid.quiz.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.ItemComment;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemEvent;
import org.ibid.core.quiz.ItemEvent.Action;
import org.ibid.core.quiz.ItemHistory;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.ItemsApproval;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was done to an item stays written, and the last of it can be taken back. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ItemHistoryTest {

    @Inject
    Calls calls;

    private final UUID owner = UUID.randomUUID();
    private final UUID library = UUID.randomUUID();
    private final UUID essay = UUID.randomUUID();

    @BeforeEach
    void anEssayWithItems() {
        calls.publish(Sample.published(library, essay, 1, Sample.PARAGRAPHS));
    }

    @Test
    void approvalIsTakenBackAndTheItemWaitsAgain() {
        ItemReview first = calls.approve(owner, library, items().getFirst());

        ItemReview again = undo().then().statusCode(200).extract().as(ItemReview.class);

        assertThat(again.item()).isEqualTo(first.item());
        assertThat(again.state()).isEqualTo(ItemState.IN_REVIEW);
        assertThat(actions(first)).containsExactly(Action.GENERATED, Action.APPROVED, Action.UNDONE);
        assertThat(history(first).events().get(1).undone()).isTrue();
        undo().then().statusCode(409).body("type", equalTo("nothing-to-undo"));
    }

    @Test
    void decisionsAreTakenBackOneByOneTheLastFirst() {
        List<ItemReview> items = items();
        decide(items.get(0), "rejection", "Two options are right.");
        decide(items.get(1), "approval", null);
        decide(items.get(2), "retirement", null);

        assertThat(undo().as(ItemReview.class).item()).isEqualTo(items.get(2).item());
        assertThat(undo().as(ItemReview.class).item()).isEqualTo(items.get(1).item());
        assertThat(undo().as(ItemReview.class).item()).isEqualTo(items.get(0).item());
        assertThat(items())
                .allMatch(item -> item.state() == ItemState.IN_REVIEW)
                .allMatch(item -> item.rejectedBecause() == null);
    }

    @Test
    void editIsTakenBackByARevisionThatSaysWhatTheOneBeforeSaid() {
        ItemReview first = calls.approve(owner, library, items().getFirst());
        owner().body(stem(first, "Asked worse?"))
                .put("/v1/items/{item}", first.item())
                .then()
                .statusCode(200);

        ItemReview again = undo().as(ItemReview.class);

        assertThat(again.revision()).isEqualTo(3);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.keys()).isEqualTo(first.keys());
        assertThat(again.certificate()).isEqualTo(first.certificate());
        assertThat(again.state()).isEqualTo(ItemState.APPROVED);
    }

    @Test
    void nobodyTakesBackWhatAnotherDidAndNothingUnderALaterDecision() {
        ItemReview first = calls.approve(owner, library, items().getFirst());
        UUID colleague = UUID.randomUUID();
        calls.as(colleague, library, Role.OWNER)
                .post("/v1/essays/{essay}/items/undoing", essay)
                .then()
                .statusCode(409)
                .body("type", equalTo("nothing-to-undo"));
        calls.as(colleague, library, Role.OWNER)
                .body(new ItemDecision(1, "Too easy."))
                .post("/v1/items/{item}/rejection", first.item())
                .then()
                .statusCode(200);

        undo().then().statusCode(409).body("type", equalTo("decided-since"));
        assertThat(items().getFirst().state()).isEqualTo(ItemState.REJECTED);
    }

    @Test
    void commentIsKeptAndIsNothingToTakeBack() {
        ItemReview first = items().getFirst();
        owner().body(new ItemComment("Ask Dr Lamb about this one."))
                .post("/v1/items/{item}/comments", first.item())
                .then()
                .statusCode(204);
        owner().body(new ItemComment("  "))
                .post("/v1/items/{item}/comments", first.item())
                .then()
                .statusCode(422);

        undo().then().statusCode(409);
        ItemEvent said = history(first).events().getLast();
        assertThat(said.words()).isEqualTo("Ask Dr Lamb about this one.");
        assertThat(said.by()).isEqualTo(owner);
    }

    @Test
    void manyApprovedAtOneStrokeServePracticeAndNoQuiz() {
        List<ItemReview> items = items();
        ItemsApproval all = new ItemsApproval(items.stream()
                .map(i -> new ItemsApproval.Chosen(i.item(), i.revision()))
                .toList());

        owner().body(all)
                .post("/v1/essays/{essay}/items/approval", essay)
                .then()
                .statusCode(200)
                .body("approved", equalTo(4));

        assertThat(items()).allMatch(ItemReview::practiceOnly);
        QuizDraft quiz = new QuizDraft("Counts", List.of(items.getFirst().item()));
        owner().body(quiz).post("/v1/quizzes").then().statusCode(422).body("type", equalTo("not-approved"));
        calls.approve(owner, library, items.getFirst());
        owner().body(quiz).post("/v1/quizzes").then().statusCode(201);
    }

    @Test
    void whatWasDecidedMeanwhileIsLeftAloneByManyAtOneStroke() {
        List<ItemReview> items = items();
        decide(items.get(0), "rejection", "Two options are right.");
        owner().body(stem(items.get(1), "Asked better?"))
                .put("/v1/items/{item}", items.get(1).item());

        owner().body(new ItemsApproval(items.stream()
                        .map(i -> new ItemsApproval.Chosen(i.item(), i.revision()))
                        .toList()))
                .post("/v1/essays/{essay}/items/approval", essay)
                .then()
                .body("approved", equalTo(2));

        assertThat(items().stream().filter(i -> i.item().equals(items.getFirst().item())))
                .allMatch(i -> i.state() == ItemState.REJECTED);
    }

    @Test
    void useIsShown() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        room.start(UUID.randomUUID(), ClassRoom.open());
        room.start(UUID.randomUUID(), ClassRoom.open());
        room.preview(room.teacher, ClassRoom.open());

        ItemHistory history = room.owner()
                .get("/v1/items/{item}/history", room.items.getFirst().item())
                .as(ItemHistory.class);

        assertThat(history.quizzes()).containsExactly("On ledgers");
        assertThat(history.attempts()).isEqualTo(2);
    }

    private RequestSpecification owner() {
        return calls.as(owner, library, Role.OWNER);
    }

    private List<ItemReview> items() {
        return calls.items(owner, library, essay);
    }

    private Response undo() {
        return owner().post("/v1/essays/{essay}/items/undoing", essay);
    }

    private void decide(ItemReview item, String decision, @Nullable String reason) {
        owner().body(new ItemDecision(item.revision(), reason))
                .post("/v1/items/{item}/{decision}", item.item(), decision)
                .then()
                .statusCode(200);
    }

    private ItemHistory history(ItemReview item) {
        return owner().get("/v1/items/{item}/history", item.item()).as(ItemHistory.class);
    }

    private List<Action> actions(ItemReview item) {
        return history(item).events().stream().map(ItemEvent::action).toList();
    }

    private static ItemEdit stem(ItemReview item, String stem) {
        ItemBody body = item.body();
        return new ItemEdit(
                item.revision(),
                new ItemBody(body.v(), body.kind(), stem, body.targets(), body.parts()),
                item.keys(),
                item.rationale());
    }
}
