package org.ibid.web.quizservice;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.ibid.core.quiz.AnchorChoice;
import org.ibid.core.quiz.AnchorSettled;
import org.ibid.core.quiz.AnotherItem;
import org.ibid.core.quiz.AnotherResponse;
import org.ibid.core.quiz.AskedItem;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Challenge;
import org.ibid.core.quiz.ChallengeDraft;
import org.ibid.core.quiz.ChallengeReply;
import org.ibid.core.quiz.Flag;
import org.ibid.core.quiz.HandMark;
import org.ibid.core.quiz.ItemComment;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemHistory;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.ItemStep;
import org.ibid.core.quiz.ItemVerdict;
import org.ibid.core.quiz.ItemWriting;
import org.ibid.core.quiz.ItemsApproval;
import org.ibid.core.quiz.ItemsHere;
import org.ibid.core.quiz.MarkSheet;
import org.ibid.core.quiz.NextPage;
import org.ibid.core.quiz.PartSaved;
import org.ibid.core.quiz.PartSaves;
import org.ibid.core.quiz.QuizCheck;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.core.quiz.Regrade;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.RegradeRun;
import org.ibid.core.quiz.Release;
import org.ibid.core.quiz.Save;
import org.ibid.core.quiz.Saved;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.Trial;
import org.ibid.core.quiz.WaitingAnchor;
import org.ibid.core.quiz.WaitingBeside;
import org.ibid.core.quiz.WrittenHint;
import org.jspecify.annotations.Nullable;

/**
 * The routes of quiz-service that web calls in somebody's name. Only what may be repeated without harm is retried.
 * Refusals are {@link QuizServiceProblem}s, silence is {@link QuizServiceProblem.Unavailable}.
 */
@Path("/v1")
@RegisterRestClient(configKey = "quiz-service")
@RegisterProvider(Problems.class)
public interface QuizService {

    int RETRIES = 2;
    long PAUSE = 150;

    /** Whoever is in a quiz hears within three seconds: what has taken this long is not tried again. In milliseconds. */
    long MID_QUIZ = 1500;

    /** @param state null for items of every state */
    @GET
    @Path("essays/{essay}/items")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    List<ItemReview> items(
            @BeanParam Credentials as, @PathParam("essay") UUID essay, @QueryParam("state") @Nullable ItemState state);

    @GET
    @Path("items/{item}")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    ItemReview item(@BeanParam Credentials as, @PathParam("item") UUID item);

    @GET
    @Path("essays/{essay}/anchors")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    List<WaitingAnchor> waiting(@BeanParam Credentials as, @PathParam("essay") UUID essay);

    @GET
    @Path("essays/{essay}/anchors/beside")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    List<WaitingBeside> waitingBeside(@BeanParam Credentials as, @PathParam("essay") UUID essay);

    @GET
    @Path("anchors")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    Map<UUID, Integer> waiting(@BeanParam Credentials as);

    @POST
    @Path("anchors/{anchor}/choices")
    AnchorSettled choose(@BeanParam Credentials as, @PathParam("anchor") UUID anchor, AnchorChoice choice);

    @POST
    @Path("anchors/{anchor}/retirement")
    void retireAnchored(@BeanParam Credentials as, @PathParam("anchor") UUID anchor);

    @POST
    @Path("items/{item}/approval")
    ItemReview approve(@BeanParam Credentials as, @PathParam("item") UUID item, ItemDecision decision);

    @POST
    @Path("items/{item}/rejection")
    ItemReview reject(@BeanParam Credentials as, @PathParam("item") UUID item, ItemDecision decision);

    @PUT
    @Path("items/{item}")
    ItemReview edit(@BeanParam Credentials as, @PathParam("item") UUID item, ItemEdit edit);

    @POST
    @Path("items/{item}/verdict")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    ItemVerdict verdict(@BeanParam Credentials as, @PathParam("item") UUID item, ItemEdit edit);

    /** Keeps nothing, so it may be repeated; so may the other. */
    @POST
    @Path("items/{item}/trial")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    Trial.Met tryEdit(@BeanParam Credentials as, @PathParam("item") UUID item, Trial.OfEdit trial);

    @POST
    @Path("essays/{essay}/items/trial")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    Trial.Met tryWriting(@BeanParam Credentials as, @PathParam("essay") UUID essay, Trial.OfWriting trial);

    @GET
    @Path("items/{item}/history")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    ItemHistory history(@BeanParam Credentials as, @PathParam("item") UUID item);

    @POST
    @Path("items/{item}/retirement")
    ItemReview retire(@BeanParam Credentials as, @PathParam("item") UUID item, ItemDecision decision);

    @POST
    @Path("items/{item}/submission")
    ItemReview submitForReview(@BeanParam Credentials as, @PathParam("item") UUID item, ItemDecision decision);

    @POST
    @Path("items/{item}/comments")
    void comment(@BeanParam Credentials as, @PathParam("item") UUID item, ItemComment comment);

    @POST
    @Path("essays/{essay}/items/approval")
    ItemsApproval.Receipt approveForPractice(
            @BeanParam Credentials as, @PathParam("essay") UUID essay, ItemsApproval approval);

    @POST
    @Path("essays/{essay}/items/undoing")
    ItemReview undo(@BeanParam Credentials as, @PathParam("essay") UUID essay);

    /** Names of the kinds of question that there are. */
    @GET
    @Path("kinds")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    List<String> kinds(@BeanParam Credentials as);

    @POST
    @Path("essays/{essay}/items")
    ItemReview write(@BeanParam Credentials as, @PathParam("essay") UUID essay, ItemWriting writing);

    @POST
    @Path("essays/{essay}/items/verdict")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    ItemVerdict verdictOnNew(@BeanParam Credentials as, @PathParam("essay") UUID essay, ItemWriting writing);

    /** Lays nothing twice, so it may be repeated. */
    @POST
    @Path("essays/{essay}/items/here")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    ItemsHere.Made here(@BeanParam Credentials as, @PathParam("essay") UUID essay, ItemsHere wanted);

    @POST
    @Path("quizzes")
    QuizSummary create(@BeanParam Credentials as, QuizDraft draft);

    @GET
    @Path("quizzes")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    List<QuizSummary> quizzes(@BeanParam Credentials as);

    @GET
    @Path("quizzes/{quiz}")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    QuizSummary quiz(@BeanParam Credentials as, @PathParam("quiz") UUID quiz);

    /** What is amiss between the chosen questions of a quiz. */
    @GET
    @Path("quizzes/{quiz}/check")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    QuizCheck check(@BeanParam Credentials as, @PathParam("quiz") UUID quiz);

    @PUT
    @Path("quizzes/{quiz}")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    QuizSummary change(@BeanParam Credentials as, @PathParam("quiz") UUID quiz, QuizDraft draft);

    @PUT
    @Path("assignments/{assignment}")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    void assign(@BeanParam Credentials as, @PathParam("assignment") UUID assignment, AssignmentOrder order);

    /** Goes on with the open attempt where there is one, so it may be repeated. */
    @POST
    @Path("assignments/{assignment}/attempts")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    StartedAttempt start(@BeanParam Credentials as, @PathParam("assignment") UUID assignment, AttemptStart start);

    @GET
    @Path("assignments/{assignment}/attempts")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    List<AttemptResult> results(@BeanParam Credentials as, @PathParam("assignment") UUID assignment);

    @GET
    @Path("attempts/{attempt}")
    @Retry(maxRetries = RETRIES, delay = PAUSE, maxDuration = MID_QUIZ, retryOn = ProcessingException.class)
    AttemptView attempt(@BeanParam Credentials as, @PathParam("attempt") UUID attempt);

    @PUT
    @Path("attempts/{attempt}/slots/{number}/parts/{part}")
    @Retry(maxRetries = RETRIES, delay = PAUSE, maxDuration = MID_QUIZ, retryOn = ProcessingException.class)
    Saved save(
            @BeanParam Credentials as,
            @PathParam("attempt") UUID attempt,
            @PathParam("number") int number,
            @PathParam("part") String part,
            Save save);

    /** The answers of a page at once. */
    @PUT
    @Path("attempts/{attempt}/parts")
    @Retry(maxRetries = RETRIES, delay = PAUSE, maxDuration = MID_QUIZ, retryOn = ProcessingException.class)
    List<PartSaved> save(@BeanParam Credentials as, @PathParam("attempt") UUID attempt, PartSaves page);

    @PUT
    @Path("attempts/{attempt}/slots/{number}/flag")
    @Retry(maxRetries = RETRIES, delay = PAUSE, maxDuration = MID_QUIZ, retryOn = ProcessingException.class)
    void flag(
            @BeanParam Credentials as, @PathParam("attempt") UUID attempt, @PathParam("number") int number, Flag flag);

    /** Says on how many steps it stands, so it may be repeated. */
    @POST
    @Path("attempts/{attempt}/slots/{number}/steps")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    AttemptView step(
            @BeanParam Credentials as,
            @PathParam("attempt") UUID attempt,
            @PathParam("number") int number,
            ItemStep step);

    @GET
    @Path("items/{item}/hint")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    WrittenHint hint(@BeanParam Credentials as, @PathParam("item") UUID item);

    @PUT
    @Path("items/{item}/hint")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    void writeHint(@BeanParam Credentials as, @PathParam("item") UUID item, WrittenHint hint);

    /** Names the page that is left, so it may be repeated. */
    @POST
    @Path("attempts/{attempt}/page")
    @Retry(maxRetries = RETRIES, delay = PAUSE, maxDuration = MID_QUIZ, retryOn = ProcessingException.class)
    AttemptView step(@BeanParam Credentials as, @PathParam("attempt") UUID attempt, NextPage step);

    @POST
    @Path("attempts/{attempt}/submission")
    @Retry(maxRetries = RETRIES, delay = PAUSE, maxDuration = MID_QUIZ, retryOn = ProcessingException.class)
    AttemptView submit(@BeanParam Credentials as, @PathParam("attempt") UUID attempt);

    @GET
    @Path("attempts/{attempt}/feedback")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    AttemptFeedback feedback(@BeanParam Credentials as, @PathParam("attempt") UUID attempt);

    @GET
    @Path("attempts/{attempt}/slots/{number}/another")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    AnotherItem another(@BeanParam Credentials as, @PathParam("attempt") UUID attempt, @PathParam("number") int number);

    /** Keeps nothing, so it may be repeated. */
    @POST
    @Path("attempts/{attempt}/slots/{number}/another")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    AttemptFeedback.Slot answerAnother(
            @BeanParam Credentials as,
            @PathParam("attempt") UUID attempt,
            @PathParam("number") int number,
            AnotherResponse answer);

    @POST
    @Path("attempts/{attempt}/slots/{number}/challenge")
    Challenge challenge(
            @BeanParam Credentials as,
            @PathParam("attempt") UUID attempt,
            @PathParam("number") int number,
            ChallengeDraft draft);

    @GET
    @Path("challenges")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    List<Challenge> challenges(@BeanParam Credentials as);

    @POST
    @Path("challenges/{challenge}/reply")
    Challenge reply(@BeanParam Credentials as, @PathParam("challenge") UUID challenge, ChallengeReply reply);

    @GET
    @Path("assignments/{assignment}/asked")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    List<AskedItem> asked(@BeanParam Credentials as, @PathParam("assignment") UUID assignment);

    /** A dry run: it may be repeated. */
    @POST
    @Path("assignments/{assignment}/regrades/plan")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    RegradePlan plan(@BeanParam Credentials as, @PathParam("assignment") UUID assignment, RegradeOrder order);

    /** A plan that was run is not run again, so it may be repeated. */
    @POST
    @Path("assignments/{assignment}/regrades")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    Regrade regrade(@BeanParam Credentials as, @PathParam("assignment") UUID assignment, RegradeRun run);

    @GET
    @Path("assignments/{assignment}/regrades")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    List<Regrade> regrades(@BeanParam Credentials as, @PathParam("assignment") UUID assignment);

    @GET
    @Path("assignments/{assignment}/asked/{item}/marks")
    @Retry(maxRetries = RETRIES, delay = PAUSE, retryOn = ProcessingException.class)
    MarkSheet marks(@BeanParam Credentials as, @PathParam("assignment") UUID assignment, @PathParam("item") UUID item);

    @POST
    @Path("assignments/{assignment}/asked/{item}/marks")
    MarkSheet mark(
            @BeanParam Credentials as,
            @PathParam("assignment") UUID assignment,
            @PathParam("item") UUID item,
            HandMark mark);

    /** What has been let out is not let out again, but those who were would not be told: it is not repeated. */
    @POST
    @Path("assignments/{assignment}/release")
    Release release(@BeanParam Credentials as, @PathParam("assignment") UUID assignment);
}
