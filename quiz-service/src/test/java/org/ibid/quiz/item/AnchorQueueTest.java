package org.ibid.quiz.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Interaction;
import org.ibid.core.quiz.AnchorChoice;
import org.ibid.core.quiz.AnchorDoubt;
import org.ibid.core.quiz.EditImpact;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.WaitingAnchor;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.OnRecord;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class AnchorQueueTest {

    @Inject
    Calls calls;

    @Inject
    OnRecord record;

    private ClassRoom room;

    @BeforeEach
    void anEssayWithAQuiz() {
        room = new ClassRoom(calls, ClassRoom.open());
    }

    @Test
    void anItemWhoseWordsChangedWaitsWithItsNewWordsBesideTheOld() {
        List<WaitingAnchor> waiting = room.edited();

        assertThat(waiting).hasSize(4).allSatisfy(one -> {
            assertThat(one.before()).isEqualTo(1);
            assertThat(one.version()).isEqualTo(2);
            assertThat(one.lost()).isFalse();
            assertThat(one.doubts()).singleElement().satisfies(doubt -> {
                assertThat(doubt.doubt()).isEqualTo(AnchorDoubt.WORDS_CHANGED);
                assertThat(doubt.was().quote().exact()).contains("two ledgers");
                assertThat(doubt.candidates().getFirst().place().quote().exact())
                        .contains("three ledgers");
            });
        });
        assertThat(room.tryStart(UUID.randomUUID(), ClassRoom.open()).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void otherQuotationMarksAndDashesMoveItemsWithoutAnybody() {
        List<String> marks =
                Sample.PARAGRAPHS.stream().map(p -> p.replace(" ", "\u00a0")).toList();
        calls.publish(Sample.published(room.library, room.essay, 2, marks));

        assertThat(room.waiting()).isEmpty();
        assertThat(items()).allSatisfy(item -> assertThat(item.version()).isEqualTo(2));
    }

    @Test
    void settledItemIsUsedAgainWhereAPersonSaidThatItStands() {
        WaitingAnchor first = evidence(room.edited());

        settle(first, AnchorChoice.candidate(0, 0)).then().statusCode(200).body("whole", equalTo(true));

        ItemReview item = items().stream()
                .filter(i -> i.item().equals(first.item()))
                .findFirst()
                .orElseThrow();
        assertThat(item.suspended()).isFalse();
        assertThat(item.version()).isEqualTo(2);
        assertThat(((Interaction.Hottext) item.body().parts().getFirst().interaction()).choices())
                .extracting(Interaction.Hotspan::text)
                .containsExactly("The mill stood by the river.", "Its owner kept three ledgers.", "Nobody asked why.");
        assertThat(room.waiting()).hasSize(3);
        assertThat(room.start(UUID.randomUUID(), ClassRoom.open()).attempt().slots())
                .hasSize(1);
    }

    @Test
    void settledTheSameWayTwiceIsSettledOnceAndAnotherWayIsNotThere() {
        WaitingAnchor first = room.edited().getFirst();

        settle(first, AnchorChoice.elsewhere(0, null, new Span(0, 28))).then().statusCode(200);
        settle(first, AnchorChoice.candidate(0, 0)).then().statusCode(404);
    }

    @Test
    void anItemWhoseKeyDoesNotHoldWithTheNewWordsIsOutOfUseAndSaysWhy() {
        List<String> paragraphs = new ArrayList<>(Sample.PARAGRAPHS);
        paragraphs.set(1, "The canary of the counting house sang to the owner only on market days.");
        calls.publish(Sample.published(room.library, room.essay, 2, paragraphs));
        Map<String, WaitingAnchor> waiting =
                room.waiting().stream().collect(Collectors.toMap(WaitingAnchor::kind, Function.identity()));

        settle(Objects.requireNonNull(waiting.get("attribution")), AnchorChoice.candidate(1, 0))
                .then()
                .statusCode(200)
                .body("whole", equalTo(true), "backInReview", equalTo(true))
                .body("broken[0].gate", equalTo("distractors"));
        settle(Objects.requireNonNull(waiting.get("termcloze")), AnchorChoice.candidate(1, 0))
                .then()
                .statusCode(200)
                .body("broken", hasSize(0), "backInReview", equalTo(false));

        ItemReview broken = item("attribution");
        assertThat(broken.state()).isEqualTo(ItemState.IN_REVIEW);
        assertThat(broken.suspended()).isFalse();
        record.once("item.out-of-use", broken.item(), room.owner, room.library, Role.OWNER);
        assertThat(record.of("item.out-of-use", item("termcloze").item())).isEmpty();
        assertThat(broken.certificate().checks())
                .filteredOn(check -> !check.pass())
                .singleElement()
                .satisfies(check -> assertThat(check.evidence()).contains("The owner", "may be right, too"));
        assertThat(item("termcloze").state()).isEqualTo(ItemState.APPROVED);
        assertThat(room.start(UUID.randomUUID(), ClassRoom.open()).attempt().slots())
                .hasSize(1);
    }

    private ItemReview item(String kind) {
        return items().stream()
                .filter(i -> i.body().kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        WaitingAnchor first = room.edited().getFirst();

        for (AnchorChoice choice : List.of(
                AnchorChoice.candidate(0, 7),
                AnchorChoice.elsewhere(0, null, new Span(5, 5)),
                AnchorChoice.elsewhere(0, null, new Span(0, 90_000)),
                AnchorChoice.elsewhere(0, "n9", new Span(0, 3)))) {
            settle(first, choice).then().statusCode(422).body("type", equalTo("no-such-place"));
        }
        assertThat(room.waiting()).hasSize(4);
    }

    @Test
    void retiredItemWaitsNoLonger() {
        WaitingAnchor first = room.edited().getFirst();

        room.owner().post("/v1/anchors/{a}/retirement", first.anchor()).then().statusCode(204);

        assertThat(room.waiting()).hasSize(3);
    }

    @Test
    void impactSaysWhatWouldBeDoubtfulAndWhichQuizzesAreOpenAndStoresNothing() {
        room.start(UUID.randomUUID(), ClassRoom.open());

        EditImpact impact = impact(Sample.REWORDED);

        assertThat(impact.doubtful()).hasSize(4);
        assertThat(impact.lost()).isEmpty();
        assertThat(impact.quizzes()).singleElement().satisfies(quiz -> {
            assertThat(quiz.quiz()).isEqualTo(room.quiz.quiz());
            assertThat(quiz.items()).isEqualTo(4);
            assertThat(quiz.open()).isEqualTo(1);
            assertThat(quiz.attempts()).isEqualTo(1);
        });
        assertThat(room.waiting()).isEmpty();
        assertThat(items()).allSatisfy(item -> assertThat(item.suspended()).isFalse());
    }

    @Test
    void impactTellsMovedFromUnmovedAndLost() {
        assertThat(impact(Sample.PARAGRAPHS).unmoved()).isEqualTo(4);
        assertThat(impact(List.of("A new beginning.", Sample.PARAGRAPHS.get(0), Sample.PARAGRAPHS.get(1)))
                        .moving())
                .isEqualTo(4);
        assertThat(impact(List.of("Another text.")).lost()).hasSize(4);
    }

    private EditImpact impact(List<String> paragraphs) {
        return room.owner()
                .body(Sample.essay(paragraphs))
                .post("/v1/essays/{essay}/impact", room.essay)
                .then()
                .statusCode(200)
                .extract()
                .as(EditImpact.class);
    }

    private static WaitingAnchor evidence(List<WaitingAnchor> waiting) {
        return waiting.stream()
                .filter(w -> w.kind().equals("evidence"))
                .findFirst()
                .orElseThrow();
    }

    private io.restassured.response.Response settle(WaitingAnchor anchor, AnchorChoice choice) {
        return room.owner().body(choice).post("/v1/anchors/{a}/choices", anchor.anchor());
    }

    private List<ItemReview> items() {
        return calls.items(room.owner, room.library, room.essay);
    }
}
