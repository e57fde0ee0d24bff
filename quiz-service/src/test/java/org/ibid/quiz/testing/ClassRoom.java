package org.ibid.quiz.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.ibid.core.essay.Span;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.Challenge;
import org.ibid.core.quiz.ChallengeDraft;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.TextAccess;
import org.ibid.core.quiz.WaitingAnchor;

/** A library with the sample essay, its four items approved, in a quiz that stands before a course. */
public final class ClassRoom {

    public final UUID owner = UUID.randomUUID();
    public final UUID library = UUID.randomUUID();
    public final UUID essay = UUID.randomUUID();
    public final UUID course = UUID.randomUUID();
    public final UUID teacher = UUID.randomUUID();
    public final UUID assignment = UUID.randomUUID();
    public final List<ItemReview> items;
    public final QuizSummary quiz;

    private final Calls calls;

    public ClassRoom(Calls calls, EffectivePolicy policy) {
        this.calls = calls;
        calls.publish(Sample.published(library, essay, 1, Sample.PARAGRAPHS));
        items = calls.items(owner, library, essay).stream().map(this::approve).toList();
        quiz = owner().body(new QuizDraft(
                        "On ledgers", items.stream().map(ItemReview::item).toList()))
                .post("/v1/quizzes")
                .then()
                .statusCode(201)
                .extract()
                .as(QuizSummary.class);
        assign(policy);
    }

    /** Any number of tries, no window, everything shown on submit. */
    public static EffectivePolicy open() {
        return EffectivePolicy.plain(null, null, null, null, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN);
    }

    public static EffectivePolicy showing(Reveal marks, Reveal keys) {
        return EffectivePolicy.plain(null, null, null, null, marks, keys, TextAccess.OPEN);
    }

    public void assign(EffectivePolicy policy) {
        owner().body(new AssignmentOrder(quiz.quiz(), course, policy, null))
                .put("/v1/assignments/{assignment}", assignment)
                .then()
                .statusCode(204);
    }

    public ItemReview approve(ItemReview item) {
        return calls.approve(owner, library, item);
    }

    /** The essay with another word in what every item asks about, so that all of them wait for a person. */
    public List<WaitingAnchor> edited() {
        calls.publish(Sample.published(library, essay, 2, Sample.REWORDED));
        return waiting();
    }

    public List<WaitingAnchor> waiting() {
        return List.of(owner().get("/v1/essays/{essay}/anchors", essay)
                .then()
                .statusCode(200)
                .extract()
                .as(WaitingAnchor[].class));
    }

    public RequestSpecification owner() {
        return calls.as(owner, library, Role.OWNER);
    }

    public RequestSpecification teacher() {
        return calls.as(teacher, course, Role.TEACHER);
    }

    public RequestSpecification student(UUID learner) {
        return calls.as(learner, course, Role.STUDENT);
    }

    public Response tryStart(UUID learner, EffectivePolicy policy) {
        return student(learner).body(new AttemptStart(policy)).post("/v1/assignments/{a}/attempts", assignment);
    }

    public StartedAttempt start(UUID learner, EffectivePolicy policy) {
        return tryStart(learner, policy).then().statusCode(200).extract().as(StartedAttempt.class);
    }

    /** Somebody tries the quiz out as a teacher of the course. */
    public StartedAttempt preview(UUID person, EffectivePolicy policy) {
        return calls.as(person, course, Role.TEACHER)
                .body(new AttemptStart(policy))
                .post("/v1/assignments/{a}/attempts", assignment)
                .then()
                .statusCode(200)
                .extract()
                .as(StartedAttempt.class);
    }

    /** The first sentence, with words. */
    public static ChallengeDraft draft() {
        return new ChallengeDraft(
                List.of(new org.ibid.core.item.Response.Selected(null, new Span(0, 28))), "It says so here.");
    }

    /** The mark of a slot is disputed by the attempt's learner. */
    public Challenge challenge(UUID learner, StartedAttempt attempt, int slot) {
        return student(learner)
                .body(draft())
                .post("/v1/attempts/{a}/slots/{n}/challenge", attempt.attempt().attempt(), slot)
                .then()
                .statusCode(200)
                .extract()
                .as(Challenge.class);
    }

    public static RequestSpecification with(StartedAttempt attempt) {
        return Calls.json().header("Ibid-Attempt", attempt.token());
    }

    public static Response save(StartedAttempt attempt, int slot, String part, Save save) {
        return with(attempt)
                .body(save)
                .put("/v1/attempts/{a}/slots/{n}/parts/{p}", attempt.attempt().attempt(), slot, part);
    }

    public static Response save(StartedAttempt attempt, int slot, String part, org.ibid.core.item.Response response) {
        return save(attempt, slot, part, new Save(UUID.randomUUID(), 0, response));
    }

    public static Response submit(StartedAttempt attempt) {
        return with(attempt)
                .post("/v1/attempts/{a}/submission", attempt.attempt().attempt());
    }

    public static Response view(StartedAttempt attempt) {
        return with(attempt).get("/v1/attempts/{a}", attempt.attempt().attempt());
    }
}
