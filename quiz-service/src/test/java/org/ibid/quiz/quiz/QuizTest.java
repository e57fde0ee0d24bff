package org.ibid.quiz.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ibid.core.item.ItemBody;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Draw;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.TextAccess;
import org.ibid.core.quiz.TextRule;
import org.ibid.core.quiz.TextRules;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class QuizTest {

    @Inject
    Calls calls;

    private ClassRoom room;

    @BeforeEach
    void aClass() {
        room = new ClassRoom(calls, ClassRoom.open());
    }

    @Test
    void quizKeepsItsOrderAndCountsItsParts() {
        List<UUID> turned = room.quiz.items().reversed();

        QuizSummary changed = room.owner()
                .body(new QuizDraft("Turned", turned))
                .put("/v1/quizzes/{q}", room.quiz.quiz())
                .as(QuizSummary.class);

        assertThat(changed.items()).isEqualTo(turned);
        assertThat(changed.maxScore()).isEqualTo(5.0);
        assertThat(room.owner().get("/v1/quizzes").as(QuizSummary[].class)).containsExactly(changed);
    }

    @Test
    void textIsNotClosedForAnItemThatIsAnsweredInIt() {
        UUID essay = UUID.randomUUID();
        List<String> text = new ArrayList<>(Sample.PARAGRAPHS);
        text.add(Sample.SELECTABLE);
        calls.publish(Sample.published(room.library, essay, 1, text));
        List<UUID> items = calls.items(room.owner, room.library, essay).stream()
                .map(item -> calls.approve(room.owner, room.library, item).item())
                .toList();
        UUID quiz = room.owner()
                .body(new QuizDraft("In the text", items))
                .post("/v1/quizzes")
                .as(QuizSummary.class)
                .quiz();
        EffectivePolicy closed =
                EffectivePolicy.plain(null, null, null, null, Reveal.NEVER, Reveal.NEVER, TextAccess.CLOSED);
        UUID assignment = UUID.randomUUID();

        order(assignment, quiz, closed).then().statusCode(422).body("type", equalTo("closed-selection"));
        UUID selection = items.getLast();
        order(assignment, quiz, closed.with(new TextRules(TextRule.CLOSED, Map.of(selection, TextRule.OPEN))))
                .then()
                .statusCode(204);
        // nor is it put into a quiz that stands before a course with its text closed
        order(UUID.randomUUID(), room.quiz.quiz(), closed).then().statusCode(204);
        room.owner()
                .body(new QuizDraft("In the text", List.of(selection)))
                .put("/v1/quizzes/{q}", room.quiz.quiz())
                .then()
                .statusCode(422)
                .body("type", equalTo("closed-selection"));
        assertThat(room.owner()
                        .get("/v1/quizzes/{q}", room.quiz.quiz())
                        .as(QuizSummary.class)
                        .items())
                .isEqualTo(room.quiz.items());
    }

    private Response order(UUID assignment, UUID quiz, EffectivePolicy policy) {
        return room.owner()
                .body(new AssignmentOrder(quiz, room.course, policy, null))
                .put("/v1/assignments/{a}", assignment);
    }

    @Test
    void onlyApprovedItemsMayStandInAQuiz() {
        UUID item = room.items.getFirst().item();
        room.owner().body(new ItemDecision(1, "No.")).post("/v1/items/{i}/rejection", item);

        refused(new QuizDraft("One", List.of(item)), "not-approved");
        refused(
                new QuizDraft(
                        "Twice",
                        List.of(room.quiz.items().get(1), room.quiz.items().get(1))),
                "item-twice");
        refused(new QuizDraft("None", List.of()), "no-items");
        refused(new QuizDraft(" ", room.quiz.items()), "title-missing");
        assertThat(items()).as("rejected since").hasSize(3);
    }

    @Test
    void editedItemIsAskedAsItWasApprovedUntilItIsApprovedAgain() {
        ItemReview first = room.items.getFirst();
        ItemBody body = first.body();
        ItemBody changed = new ItemBody(body.v(), body.kind(), "Asked better?", body.targets(), body.parts());
        room.owner()
                .body(new ItemEdit(1, changed, first.keys(), "Because."))
                .put("/v1/items/{i}", first.item())
                .then()
                .statusCode(200);

        assertThat(items().getFirst().body().stem()).isEqualTo(body.stem());
        room.owner().body(new ItemDecision(2, null)).post("/v1/items/{i}/approval", first.item());
        assertThat(items().getFirst().body().stem()).isEqualTo("Asked better?");
    }

    @Test
    void attemptStaysWithTheVersionThatItWasStartedOn() {
        UUID learner = UUID.randomUUID();
        AttemptView before = room.start(learner, ClassRoom.open()).attempt();
        calls.publish(Sample.published(
                room.library,
                room.essay,
                2,
                List.of("New.", Sample.PARAGRAPHS.get(0), Sample.PARAGRAPHS.get(1), Sample.PARAGRAPHS.get(2))));

        assertThat(room.start(learner, ClassRoom.open()).attempt().slots()).isEqualTo(before.slots());
        assertThat(items()).allMatch(slot -> slot.version() == 2);
    }

    @Test
    void senselessTermsAreRefused() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        for (EffectivePolicy policy : List.of(
                EffectivePolicy.plain(now, now, null, null, Reveal.NEVER, Reveal.NEVER, TextAccess.OPEN),
                EffectivePolicy.plain(null, null, 0, null, Reveal.NEVER, Reveal.NEVER, TextAccess.OPEN),
                EffectivePolicy.plain(null, null, null, 0, Reveal.NEVER, Reveal.NEVER, TextAccess.OPEN))) {
            room.owner()
                    .body(new AssignmentOrder(room.quiz.quiz(), room.course, policy, null))
                    .put("/v1/assignments/{a}", room.assignment)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("policy-senseless"));
        }
    }

    @Test
    void assignmentDoesNotMoveToAnotherCourse() {
        room.owner()
                .body(new AssignmentOrder(room.quiz.quiz(), UUID.randomUUID(), ClassRoom.open(), null))
                .put("/v1/assignments/{a}", room.assignment)
                .then()
                .statusCode(409)
                .body("type", equalTo("assignment-taken"));
    }

    private List<AttemptView.Slot> items() {
        return room.start(UUID.randomUUID(), ClassRoom.open()).attempt().slots();
    }

    private void refused(QuizDraft draft, String type) {
        room.owner().body(draft).post("/v1/quizzes").then().statusCode(422).body("type", equalTo(type));
    }

    @Test
    void eachAttemptGetsWhatItsBlueprintSaysAndASecondTryWhatWasNotSeen() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        List<UUID> single = room.items.stream()
                .filter(item -> item.body().parts().size() == 1)
                .map(ItemReview::item)
                .toList();
        Draw row = new Draw(1, List.of(), Set.of(), Set.of(), single);
        QuizSummary quiz = room.owner()
                .body(new QuizDraft("Drawn", List.of(), List.of(row)))
                .post("/v1/quizzes")
                .then()
                .statusCode(201)
                .extract()
                .as(QuizSummary.class);
        assertThat(quiz.maxScore()).isEqualTo(1);
        assertThat(quiz.count()).isEqualTo(1);
        UUID assignment = UUID.randomUUID();
        room.owner()
                .body(new AssignmentOrder(quiz.quiz(), room.course, ClassRoom.open(), null))
                .put("/v1/assignments/{assignment}", assignment)
                .then()
                .statusCode(204);

        UUID learner = UUID.randomUUID();
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < single.size(); i++) {
            StartedAttempt attempt = room.student(learner)
                    .body(new AttemptStart(ClassRoom.open()))
                    .post("/v1/assignments/{a}/attempts", assignment)
                    .as(StartedAttempt.class);
            assertThat(attempt.attempt().slots()).hasSize(1);
            asked.add(attempt.attempt().slots().getFirst().body().stem());
            ClassRoom.submit(attempt);
        }
        assertThat(asked).hasSize(single.size());
    }

    @Test
    void blueprintThatCannotBeMetIsRefused() {
        ClassRoom room = new ClassRoom(calls, ClassRoom.open());
        List<UUID> single = room.items.stream()
                .filter(item -> item.body().parts().size() == 1)
                .map(ItemReview::item)
                .toList();
        Draw all = new Draw(single.size(), List.of(), Set.of(), Set.of(), single);
        Draw more = new Draw(1, List.of(), Set.of(), Set.of(), single);
        for (List<Draw> rows : List.of(
                List.of(all, more), List.of(new Draw(single.size() + 1, List.of(), Set.of(), Set.of(), single)))) {
            room.owner()
                    .body(new QuizDraft("Too much", List.of(), rows))
                    .post("/v1/quizzes")
                    .then()
                    .statusCode(422);
        }
    }
}
