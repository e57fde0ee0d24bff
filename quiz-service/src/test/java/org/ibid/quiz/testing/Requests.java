package org.ibid.quiz.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.item.Level;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AnchorChoice;
import org.ibid.core.quiz.AnotherResponse;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.AssignmentTerms;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.ChallengeReply;
import org.ibid.core.quiz.Flag;
import org.ibid.core.quiz.HandMark;
import org.ibid.core.quiz.ItemComment;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemStep;
import org.ibid.core.quiz.ItemWriting;
import org.ibid.core.quiz.ItemsApproval;
import org.ibid.core.quiz.ItemsHere;
import org.ibid.core.quiz.NextPage;
import org.ibid.core.quiz.PartSave;
import org.ibid.core.quiz.PartSaves;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradeRun;
import org.ibid.core.quiz.Ruling;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.Trial;
import org.ibid.core.quiz.WrittenHint;
import org.jspecify.annotations.Nullable;

/** For every route, a request about the objects of one class room that would succeed for the right caller. */
public final class Requests {

    private final ClassRoom room;
    private final StartedAttempt attempt;
    private final Map<String, Object> ids = new HashMap<>();

    public Requests(ClassRoom room, StartedAttempt attempt) {
        this.room = room;
        this.attempt = attempt;
        ids.put("essay", room.essay);
        ids.put("item", room.items.getFirst().item());
        ids.put("quiz", room.quiz.quiz());
        ids.put("assignment", room.assignment);
        ids.put("attempt", attempt.attempt().attempt());
        ids.put("number", 2);
        ids.put("part", "a");
        ids.put("challenge", UUID.randomUUID());
    }

    /** Hands the attempt in and disputes a mark of it, so that there is something to mark and to answer. */
    public Requests challenged(UUID learner) {
        ClassRoom.submit(attempt);
        ids.put("challenge", room.challenge(learner, attempt, 3).id());
        return this;
    }

    /** The path with the ids of this room. */
    public String path(String template) {
        if (template.contains("{anchor}")) {
            ids.computeIfAbsent("anchor", name -> room.edited().getFirst().anchor());
        }
        String path = template;
        for (Map.Entry<String, Object> id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue().toString());
        }
        return path;
    }

    /** Null where nothing is sent. */
    public @Nullable Object body(String method, String template) {
        ItemReview item = room.items.getFirst();
        return switch (method + " " + template) {
            case "PUT /v1/essays/{essay}/versions/{number}" ->
                Sample.published(room.library, room.essay, 2, List.of("Another text."));
            case "POST /v1/items/{item}/approval" -> new ItemDecision(1, null);
            case "POST /v1/items/{item}/rejection" -> new ItemDecision(1, "A reason.");
            case "POST /v1/items/{item}/retirement", "POST /v1/items/{item}/submission" -> new ItemDecision(1, null);
            case "POST /v1/items/{item}/comments" -> new ItemComment("A remark.");
            case "POST /v1/items/{item}/verdict" -> new ItemEdit(1, item.body(), item.keys(), "Because.");
            case "POST /v1/items/{item}/trial" ->
                new Trial.OfEdit(new ItemEdit(1, item.body(), item.keys(), "Because."), List.of());
            case "POST /v1/essays/{essay}/items", "POST /v1/essays/{essay}/items/verdict" ->
                new ItemWriting(1, item.body(), item.keys(), "Because.", Level.INFER, 0.5, false);
            case "POST /v1/essays/{essay}/items/trial" ->
                new Trial.OfWriting(
                        new ItemWriting(1, item.body(), item.keys(), "Because.", Level.INFER, 0.5, false), List.of());
            case "POST /v1/essays/{essay}/items/here" -> new ItemsHere(1, "p1");
            case "POST /v1/essays/{essay}/items/approval" -> new ItemsApproval(List.of());
            case "PUT /v1/items/{item}" -> new ItemEdit(1, item.body(), item.keys(), "Because.");
            case "POST /v1/essays/{essay}/impact" -> Sample.essay(Sample.REWORDED);
            case "POST /v1/anchors/{anchor}/choices" -> AnchorChoice.candidate(0, 0);
            case "POST /v1/quizzes", "PUT /v1/quizzes/{quiz}" -> new QuizDraft("Title", room.quiz.items());
            case "PUT /v1/assignments/{assignment}" ->
                new AssignmentOrder(room.quiz.quiz(), room.course, ClassRoom.open(), null);
            case "POST /v1/assignments/{assignment}/attempts" -> new AttemptStart(ClassRoom.open());
            case "PUT /v1/attempts/{attempt}/slots/{number}/parts/{part}" -> brook();
            case "PUT /v1/attempts/{attempt}/parts" -> new PartSaves(List.of(new PartSave(2, "a", brook())));
            case "PUT /v1/assignments/{assignment}/terms" ->
                new AssignmentTerms(room.course, ClassRoom.open(), null, Map.of());
            case "PUT /v1/attempts/{attempt}/slots/{number}/flag" -> new Flag(true);
            case "POST /v1/attempts/{attempt}/slots/{number}/steps" -> new ItemStep(ItemStep.Kind.TRY, 0);
            case "POST /v1/attempts/{attempt}/slots/{number}/another" -> new AnotherResponse(item.item(), Map.of());
            case "PUT /v1/items/{item}/hint" -> new WrittenHint("Read on.");
            case "POST /v1/attempts/{attempt}/page" -> new NextPage(1);
            case "POST /v1/attempts/{attempt}/slots/{number}/challenge" -> ClassRoom.draft();
            case "POST /v1/challenges/{challenge}/reply" -> new ChallengeReply(true, "You are right.");
            case "POST /v1/assignments/{assignment}/asked/{item}/marks" -> new HandMark("of nothing", 1, 1.0, "");
            case "POST /v1/assignments/{assignment}/regrades/plan" -> order(item);
            case "POST /v1/assignments/{assignment}/regrades" -> new RegradeRun(order(item), "of no plan", null);
            default -> null;
        };
    }

    private static Save brook() {
        return new Save(UUID.randomUUID(), 0, new Response.TextEntry("brook"));
    }

    private static RegradeOrder order(ItemReview item) {
        return new RegradeOrder(List.of(new Ruling.FullCredit(item.item())), null, false, "Because.");
    }

    public StartedAttempt attempt() {
        return attempt;
    }
}
