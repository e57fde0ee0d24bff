package org.ibid.quiz.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ibid.core.quiz.AnchorChoice;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.ItemComment;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemWriting;
import org.ibid.core.quiz.ItemsApproval;
import org.ibid.core.quiz.ItemsHere;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.WaitingAnchor;
import org.ibid.core.quiz.WrittenHint;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.OnRecord;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.Test;

/** Whatever an owner does to items and quizzes goes on record once: what, by whom, where and when. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class EveryDeedTest {

    @Inject
    Calls calls;

    @Inject
    OnRecord record;

    @Test
    void whatIsSaidOfAnItemIsOnRecord() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        UUID item = room.items.getFirst().item();

        room.owner()
                .body(new ItemComment("Too long?"))
                .post("/v1/items/{i}/comments", item)
                .then()
                .statusCode(204);
        once(room, "item.commented", item);
        for (int i = 0; i < 2; i++) {
            hint(room, item, "Look at the mill.");
        }
        assertThat(once(room, "item.hint-written", item).detail()).isEqualTo("Look at the mill.");
        hint(room, item, "");
        once(room, "item.hint-removed", item);
    }

    @Test
    void whatBecomesOfAnItemIsOnRecord() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        ItemReview item = room.items.getFirst();
        room.owner()
                .body(new ItemEdit(item.revision(), item.body(), item.keys(), "Because the mill stood there."))
                .put("/v1/items/{i}", item.item())
                .then()
                .statusCode(200);
        once(room, "item.edited", item.item());
        room.owner().post("/v1/essays/{e}/items/undoing", room.essay).then().statusCode(200);
        once(room, "item.undone", item.item());
        ItemReview other = room.items.get(1);
        decide(room, other, "retirement");
        once(room, "item.retired", other.item());
    }

    @Test
    void anItemThatIsWrittenAndHandedToReviewersIsOnRecord() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        ItemReview like = room.items.getFirst();
        ItemReview draft = room.owner()
                .body(new ItemWriting(
                        1, like.body(), like.keys(), "Because the mill stood there.", like.level(), 0.5, true))
                .post("/v1/essays/{e}/items", room.essay)
                .then()
                .statusCode(201)
                .extract()
                .as(ItemReview.class);
        once(room, "item.written", draft.item());
        decide(room, draft, "submission");
        once(room, "item.submitted", draft.item());
    }

    @Test
    void itemsForOnePlaceAndThoseForPracticeAloneAreOnRecord() {
        UUID owner = UUID.randomUUID();
        UUID library = UUID.randomUUID();
        UUID essay = UUID.randomUUID();
        calls.publish(Sample.published(library, essay, 1, Sample.PARAGRAPHS));
        ItemReview item = calls.items(owner, library, essay).getFirst();
        String passage = item.body().targets().getFirst().passageId();

        calls.as(owner, library, Role.OWNER)
                .body(new ItemsHere(1, passage))
                .post("/v1/essays/{e}/items/here", essay)
                .then()
                .statusCode(200);
        assertThat(record.once("items.generated", essay, owner, library, Role.OWNER)
                        .detail())
                .contains(passage);
        calls.as(owner, library, Role.OWNER)
                .body(new ItemsApproval(List.of(new ItemsApproval.Chosen(item.item(), item.revision()))))
                .post("/v1/essays/{e}/items/approval", essay)
                .then()
                .statusCode(200);
        record.once("item.approved-for-practice", item.item(), owner, library, Role.OWNER);
    }

    @Test
    void aChangedQuizIsOnRecord() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        room.owner()
                .body(new QuizDraft("On mills", List.of(room.items.getFirst().item())))
                .put("/v1/quizzes/{q}", room.quiz.quiz())
                .then()
                .statusCode(200);
        assertThat(once(room, "quiz.changed", room.quiz.quiz()).detail()).isEqualTo("On mills");
    }

    @Test
    void whereAnItemStandsAnewIsOnRecordAndSoIsOneThatIsGivenUpThere() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        List<WaitingAnchor> waiting = room.edited();
        WaitingAnchor settled = waiting.getFirst();
        room.owner()
                .body(AnchorChoice.candidate(settled.doubts().getFirst().target(), 0))
                .post("/v1/anchors/{a}/choices", settled.anchor())
                .then()
                .statusCode(200);
        once(room, "anchor.settled", settled.item());
        WaitingAnchor given = waiting.get(1);
        room.owner().post("/v1/anchors/{a}/retirement", given.anchor()).then().statusCode(204);
        once(room, "item.retired", given.item());
    }

    private OnRecord.Deed once(ClassRoom room, String action, UUID object) {
        return record.once(action, object, room.owner, room.library, Role.OWNER);
    }

    private static void hint(ClassRoom room, UUID item, String words) {
        room.owner()
                .body(new WrittenHint(words))
                .put("/v1/items/{i}/hint", item)
                .then()
                .statusCode(204);
    }

    private static void decide(ClassRoom room, ItemReview item, String decision) {
        room.owner()
                .body(new ItemDecision(item.revision(), "No longer asked."))
                .post("/v1/items/{i}/{d}", item.item(), decision)
                .then()
                .statusCode(200);
    }
}
