package org.ibid.quiz.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.Level;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.ChallengeDraft;
import org.ibid.core.quiz.ItemComment;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemWriting;
import org.ibid.core.quiz.PartSave;
import org.ibid.core.quiz.PartSaves;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.RegradeRun;
import org.ibid.core.quiz.Ruling;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.StartedAttempt;

/** A class room with so many of everything: items, quizzes, remarks, learners, disputes, regrades, waiting anchors. */
public final class CrowdedRoom {

    /** A choice, a cloze and a sentence to select take turns. */
    private static final int KINDS = 3;

    public final ClassRoom room;
    public final UUID assignment = UUID.randomUUID();
    public final List<UUID> learners = new ArrayList<>();
    private final List<StartedAttempt> attempts = new ArrayList<>();
    private final List<ItemReview> items = new ArrayList<>();
    private final Requests requests;

    private CrowdedRoom(ClassRoom room) {
        this.room = room;
        this.requests = new Requests(room, room.start(UUID.randomUUID(), ClassRoom.open()));
    }

    /** @param many at least 2 */
    public static CrowdedRoom of(Calls calls, int many) {
        CrowdedRoom crowd = asking(calls, many);
        for (int i = 0; i < many; i++) {
            crowd.room
                    .owner()
                    .body(new ItemComment("Remark " + i))
                    .post("/v1/items/{i}/comments", crowd.items.getFirst().item());
        }
        for (int i = 0; i < many; i++) {
            crowd.take(i);
        }
        crowd.regrade(many);
        return crowd;
    }

    /** So many items in so many quizzes, the last of them before the course; nobody has taken it. */
    public static CrowdedRoom asking(Calls calls, int many) {
        CrowdedRoom crowd = new CrowdedRoom(new ClassRoom(calls, ClassRoom.open()));
        for (int i = 0; i < many; i++) {
            crowd.items.add(crowd.written(crowd.room.items.get(i % KINDS)));
        }
        crowd.assign(many);
        return crowd;
    }

    private ItemReview written(ItemReview like) {
        ItemReview item = room.owner()
                .body(new ItemWriting(1, like.body(), like.keys(), "Because.", Level.INFER, 0.5, false))
                .post("/v1/essays/{essay}/items", room.essay)
                .then()
                .statusCode(201)
                .extract()
                .as(ItemReview.class);
        return room.approve(item);
    }

    private void assign(int quizzes) {
        UUID quiz = room.quiz.quiz();
        for (int i = 0; i < quizzes; i++) {
            quiz = room.owner()
                    .body(new QuizDraft(
                            "Quiz " + i, items.stream().map(ItemReview::item).toList()))
                    .post("/v1/quizzes")
                    .then()
                    .statusCode(201)
                    .extract()
                    .as(QuizSummary.class)
                    .quiz();
        }
        room.owner()
                .body(new AssignmentOrder(quiz, room.course, ClassRoom.open(), null))
                .put("/v1/assignments/{a}", assignment)
                .then()
                .statusCode(204);
    }

    public StartedAttempt start(UUID learner) {
        return room.student(learner)
                .body(new AttemptStart(ClassRoom.open()))
                .post("/v1/assignments/{a}/attempts", assignment)
                .then()
                .statusCode(200)
                .extract()
                .as(StartedAttempt.class);
    }

    /** The answers of one learner to everything, handed in and disputed once. */
    private void take(int number) {
        UUID learner = UUID.randomUUID();
        StartedAttempt attempt = start(learner);
        ClassRoom.with(attempt)
                .body(new PartSaves(attempt.attempt().slots().stream()
                        .map(slot -> new PartSave(slot.number(), "a", answer(slot)))
                        .toList()))
                .put("/v1/attempts/{a}/parts", attempt.attempt().attempt())
                .then()
                .statusCode(200);
        ClassRoom.submit(attempt).then().statusCode(200);
        learners.add(learner);
        attempts.add(attempt);
        room.student(learner)
                .body(new ChallengeDraft(ClassRoom.draft().cited(), "It says so, I think: " + number))
                .post("/v1/attempts/{a}/slots/{n}/challenge", attempt.attempt().attempt(), 1)
                .then()
                .statusCode(200);
    }

    /** To the only part of an item. */
    public static Save answer(AttemptView.Slot slot) {
        Interaction asked = slot.body().part("a").interaction();
        Response given = switch (asked) {
            case Interaction.Choice choice -> new Response.Choice("a");
            case Interaction.TextEntry entry -> new Response.TextEntry("canary creek");
            case Interaction.Hottext sentences -> new Response.Hottext(List.of("s2"));
            default -> throw new IllegalStateException("no answer to " + asked);
        };
        return new Save(UUID.randomUUID(), 0, given);
    }

    private void regrade(int times) {
        for (int i = 0; i < times; i++) {
            RegradeOrder order =
                    new RegradeOrder(List.of(new Ruling.FullCredit(items.get(i).item())), null, false, "Reason " + i);
            RegradePlan plan = room.teacher()
                    .body(order)
                    .post("/v1/assignments/{a}/regrades/plan", assignment)
                    .then()
                    .statusCode(200)
                    .extract()
                    .as(RegradePlan.class);
            room.teacher()
                    .body(new RegradeRun(order, plan.hash(), null))
                    .post("/v1/assignments/{a}/regrades", assignment)
                    .then()
                    .statusCode(200);
        }
    }

    /** The path of a route, about what there is much of. */
    public String path(String template) {
        return requests.path(template.replace("{assignment}", assignment.toString())
                .replace("{attempt}", attempts.getFirst().attempt().attempt().toString())
                .replace("{item}", items.getFirst().item().toString()));
    }
}
