package org.ibid.quiz.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Level;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AssignmentOrder;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptStart;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Grant.Role;
import org.ibid.core.quiz.ItemDecision;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.core.quiz.ItemVerdict;
import org.ibid.core.quiz.ItemWriting;
import org.ibid.core.quiz.ItemsHere;
import org.ibid.core.quiz.QuizDraft;
import org.ibid.core.quiz.QuizSummary;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.TextAccess;
import org.ibid.core.quiz.Trial;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items written by hand, and items asked for at one place. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ItemWritingTest {

    private static final EssayVersion ESSAY = Sample.essay(Sample.PARAGRAPHS);

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
    void writtenItemStandsInTheQueueWithACertificateOfAPerson() {
        ItemReview written = owner().body(choice("a", false))
                .post("/v1/essays/{essay}/items", essay)
                .then()
                .statusCode(201)
                .extract()
                .as(ItemReview.class);

        assertThat(written.state()).isEqualTo(ItemState.IN_REVIEW);
        assertThat(written.madeBy()).isEqualTo(owner);
        assertThat(written.certificate().rule()).isEqualTo("person");
        assertThat(written.level()).isEqualTo(Level.RECALL);
        assertThat(calls.items(owner, library, essay).getFirst().item()).isEqualTo(written.item());
    }

    @Test
    void draftWaitsForItsWriterAndIsThenReviewed() {
        ItemReview draft = owner().body(choice("a", true))
                .post("/v1/essays/{essay}/items", essay)
                .as(ItemReview.class);
        assertThat(draft.state()).isEqualTo(ItemState.DRAFT);

        owner().body("{\"revision\": 1}")
                .post("/v1/items/{item}/submission", draft.item())
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"));
    }

    @Test
    void verdictSaysWhatIsWrongAndKeepsNothing() {
        owner().body(choice("z", false))
                .post("/v1/essays/{essay}/items/verdict", essay)
                .then()
                .statusCode(200)
                .body("wrong", not(empty()))
                .body("checks", empty());
        owner().body(choice("a", false))
                .post("/v1/essays/{essay}/items/verdict", essay)
                .then()
                .statusCode(200)
                .body("wrong", empty())
                .body("checks", not(empty()));

        assertThat(calls.items(owner, library, essay)).hasSize(4);
    }

    @Test
    void verdictOnAnEditSaysWhatWasSaidBeforeIt() {
        ItemReview written = owner().body(choice("a", false))
                .post("/v1/essays/{essay}/items", essay)
                .as(ItemReview.class);
        ItemBody negative = ItemBody.of(
                written.body().kind(),
                "Which of these things did the mill not stand by, as the essay has it?",
                written.body().targets(),
                written.body().parts());

        ItemVerdict verdict = owner().body(new ItemEdit(1, negative, written.keys(), written.rationale()))
                .post("/v1/items/{item}/verdict", written.item())
                .as(ItemVerdict.class);

        assertThat(verdict.wrong()).isEmpty();
        assertThat(lint(verdict.checks()).evidence()).contains("negative");
        assertThat(lint(verdict.before()).evidence()).doesNotContain("negative");
        assertThat(calls.items(owner, library, essay).getFirst().revision()).isEqualTo(1);
    }

    @Test
    void itemOverTwoEssaysKeepsToTheVersionOfTheOtherThatItWasWrittenFrom() {
        UUID other = UUID.randomUUID();
        ferry(other, 1, FERRY, "Nobody paid for it.");
        ItemReview written = kept(over(other, 1));
        Target there = written.body().targets().getLast();
        assertThat(there.essay()).isEqualTo(other.toString());

        calls.publish(Sample.published(
                library,
                essay,
                2,
                Stream.concat(Stream.of("Before all that."), Sample.PARAGRAPHS.stream())
                        .toList()));
        assertThat(now(written).version()).isEqualTo(2);
        assertThat(now(written).body().targets().getLast()).isEqualTo(there);
        assertThat(now(written).body().beside()).containsExactly(new ItemBody.Beside(other.toString(), 1));

        ferry(other, 2, "Long ago.", FERRY);
        assertThat(now(written).suspended()).as("its words still stand there").isFalse();
        assertThat(now(written).body().targets().getLast()).isEqualTo(there);
    }

    @Test
    void itemIsSuspendedWhenItsWordsInTheOtherEssayGoUntilAPersonApprovesItAgain() {
        UUID other = UUID.randomUUID();
        ferry(other, 1, FERRY);
        ItemReview written = kept(over(other, 1));
        approve(written);
        EssayVersion bridge = Sample.essay(List.of("There is a bridge now."));
        assertThat(lostBy(other, bridge)).containsExactly(written.item().toString());

        ferry(other, 2, "There is a bridge now.");
        assertThat(now(written).suspended()).isTrue();
        assertThat(waitingIn(other)).containsExactly(written.item().toString());

        calls.publish(Sample.published(library, essay, 2, Sample.PARAGRAPHS));
        assertThat(now(written).suspended())
                .as("that its own essay has a new version settles nothing")
                .isTrue();

        approve(written);
        assertThat(now(written).suspended()).isFalse();
        assertThat(waitingIn(other)).isEmpty();
    }

    @Test
    void whileAnItemOverTwoEssaysIsAnsweredWithTheTextClosedBothAreClosed() {
        UUID other = UUID.randomUUID();
        ferry(other, 1, FERRY);
        ItemReview written = kept(over(other, 1));
        approve(written);

        assertThat(started(written, TextAccess.CLOSED).attempt().going().closedTexts())
                .containsExactlyInAnyOrder(essay, other);
        assertThat(started(written, TextAccess.OPEN).attempt().going().closedTexts())
                .isEmpty();
    }

    /** Somebody begins a quiz of that item alone. */
    private StartedAttempt started(ItemReview item, TextAccess access) {
        EffectivePolicy policy =
                EffectivePolicy.plain(null, null, null, null, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, access);
        UUID course = UUID.randomUUID();
        UUID assignment = UUID.randomUUID();
        UUID quiz = owner().body(new QuizDraft("Both", List.of(item.item())))
                .post("/v1/quizzes")
                .as(QuizSummary.class)
                .quiz();
        owner().body(new AssignmentOrder(quiz, course, policy, null))
                .put("/v1/assignments/{a}", assignment)
                .then()
                .statusCode(204);
        return calls.as(UUID.randomUUID(), course, Role.STUDENT)
                .body(new AttemptStart(policy))
                .post("/v1/assignments/{a}/attempts", assignment)
                .then()
                .statusCode(200)
                .extract()
                .as(StartedAttempt.class);
    }

    @Test
    void essayOfAnotherLibraryIsNotThereToBeNamed() {
        UUID foreign = UUID.randomUUID();
        calls.publish(Sample.published(UUID.randomUUID(), foreign, 1, List.of(FERRY)));

        for (String address : List.of("/v1/essays/{essay}/items", "/v1/essays/{essay}/items/verdict")) {
            owner().body(over(foreign, 1)).post(address, essay).then().statusCode(404);
        }
        assertThat(calls.items(owner, library, essay))
                .noneMatch(item -> !item.body().beside().isEmpty());
    }

    @Test
    void placeInAnotherEssaySaysWhichVersionOfIt() {
        UUID other = UUID.randomUUID();
        ferry(other, 1, FERRY);
        ItemWriting unpinned = with(over(other, 1), over(other, 1).body().beside(List.of()));

        owner().body(unpinned).post("/v1/essays/{essay}/items", essay).then().statusCode(422);
        owner().body(over(other, 2))
                .post("/v1/essays/{essay}/items", essay)
                .then()
                .statusCode(404);
    }

    private static final String FERRY = "The ferry crossed twice a day.";

    private void ferry(UUID other, int number, String... paragraphs) {
        calls.publish(Sample.published(library, other, number, List.of(paragraphs)));
    }

    /** Asks about the sample and about the first sentence of another essay. */
    private ItemWriting over(UUID other, int version) {
        Target there = Target.in(
                        Sample.essay(List.of(FERRY)).text(), null, new Span(0, FERRY.length()), Target.Role.STIMULUS)
                .ofEssay(other.toString());
        ItemWriting one = choice("a", false);
        List<Target> targets = new ArrayList<>(one.body().targets().stream()
                .map(t -> t.ofEssay(essay.toString()))
                .toList());
        targets.add(there);
        return with(
                one,
                one.body()
                        .with(targets, one.body().parts())
                        .beside(List.of(new ItemBody.Beside(other.toString(), version))));
    }

    private ItemReview kept(ItemWriting writing) {
        return owner().body(writing)
                .post("/v1/essays/{essay}/items", essay)
                .then()
                .statusCode(201)
                .extract()
                .as(ItemReview.class);
    }

    private void approve(ItemReview item) {
        owner().body(new ItemDecision(item.revision(), null))
                .post("/v1/items/{item}/approval", item.item())
                .then()
                .statusCode(200);
    }

    private List<String> waitingIn(UUID other) {
        return owner().get("/v1/essays/{essay}/anchors/beside", other)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("item");
    }

    private List<String> lostBy(UUID other, EssayVersion wouldBe) {
        return owner().body(wouldBe)
                .post("/v1/essays/{essay}/impact", other)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("lost.item");
    }

    private ItemReview now(ItemReview item) {
        return owner().get("/v1/items/{item}", item.item()).as(ItemReview.class);
    }

    private static ItemWriting with(ItemWriting writing, ItemBody body) {
        return new ItemWriting(
                writing.version(),
                body,
                writing.keys(),
                writing.rationale(),
                writing.level(),
                writing.difficulty(),
                writing.draft());
    }

    private static Certificate.Check lint(List<Certificate.Check> checks) {
        return checks.stream().filter(c -> c.gate().equals("lint")).findFirst().orElseThrow();
    }

    @Test
    void whatIsWrittenIsTriedAsALearnerMeetsItAndNothingOfItIsKept() {
        ItemWriting writing = choice("a", false);
        Trial.Met met = tried(writing, List.of());
        assertThat(met.feedback()).isNull();
        assertThat(met.body().targets()).extracting(Target::role).containsOnly(Target.Role.STIMULUS);

        Feedback right =
                Objects.requireNonNull(tried(writing, List.of(answer("a"))).feedback());
        Feedback wrong =
                Objects.requireNonNull(tried(writing, List.of(answer("b"))).feedback());
        assertThat(right.outcomes()).extracting(o -> o.outcome().score()).containsExactly(1.0);
        assertThat(wrong.outcomes()).extracting(o -> o.outcome().score()).containsExactly(0.0);
        assertThat(wrong.explanation()).isEqualTo(writing.rationale());
        assertThat(wrong.passages()).isNotEmpty();
        assertThat(calls.items(owner, library, essay)).hasSize(4);
    }

    @Test
    void keptItemIsTriedWithWhatIsTypedOverIt() {
        ItemReview written = owner().body(choice("a", false))
                .post("/v1/essays/{essay}/items", essay)
                .as(ItemReview.class);
        KeyForm other = new KeyForm("a", new Response.Choice("b"), List.of(), Map.of());
        ItemEdit edit = new ItemEdit(1, written.body(), List.of(other), written.rationale());

        Feedback told = Objects.requireNonNull(owner().body(new Trial.OfEdit(edit, List.of(answer("b"))))
                .post("/v1/items/{item}/trial", written.item())
                .as(Trial.Met.class)
                .feedback());

        assertThat(told.outcomes()).extracting(o -> o.outcome().score()).containsExactly(1.0);
        assertThat(calls.items(owner, library, essay)
                        .getFirst()
                        .keys()
                        .getFirst()
                        .correct())
                .isEqualTo(new Response.Choice("a"));
    }

    private Trial.Met tried(ItemWriting writing, List<AttemptFeedback.Answered> answers) {
        return owner().body(new Trial.OfWriting(writing, answers))
                .post("/v1/essays/{essay}/items/trial", essay)
                .as(Trial.Met.class);
    }

    private static AttemptFeedback.Answered answer(String choice) {
        return new AttemptFeedback.Answered("a", new Response.Choice(choice));
    }

    @Test
    void sentenceToBeFoundInTheEssayMustBeAmongItsEvidence() {
        Target mill = target("The mill stood by the river.", Target.Role.EVIDENCE);
        Target stimulus = target(Sample.PARAGRAPHS.getFirst(), Target.Role.STIMULUS);
        ItemBody body = ItemBody.of(
                "evidence",
                "Where does the essay say what the mill stood by?",
                List.of(stimulus, mill),
                List.of(new ItemBody.Part("a", null, new Interaction.TextSelection(1), null)));

        write(
                        body,
                        new Response.TextSelection(List.of(
                                new Response.Selected(null, mill.position().span()))))
                .then()
                .statusCode(201);
        write(body, new Response.TextSelection(List.of(new Response.Selected(null, new Span(29, 58)))))
                .then()
                .statusCode(422)
                .body("detail", containsString("must be among the places"));
    }

    @Test
    void kindThatNobodyKnowsIsRefused() {
        ItemWriting known = choice("a", false);
        ItemBody body = new ItemBody(
                1,
                "riddle",
                known.body().stem(),
                known.body().targets(),
                known.body().parts());

        owner().body(new ItemWriting(1, body, known.keys(), "Because.", Level.RECALL, 0.5, false))
                .post("/v1/essays/{essay}/items", essay)
                .then()
                .statusCode(422)
                .body("detail", containsString("no kind"));
    }

    @Test
    void whatIsMadeForAPassageIsNewOnce() {
        ItemsHere.Made nothing = here("p1");
        assertThat(nothing.made()).isEmpty();
        assertThat(nothing.known()).isEqualTo(4);
        assertThat(nothing.refused()).containsExactly(new ItemsHere.Refused("one-key", 1));

        owner().body(new ItemsHere(1, "p99"))
                .post("/v1/essays/{essay}/items/here", essay)
                .then()
                .statusCode(404);
    }

    private ItemsHere.Made here(String passage) {
        return owner().body(new ItemsHere(1, passage))
                .post("/v1/essays/{essay}/items/here", essay)
                .then()
                .statusCode(200)
                .extract()
                .as(ItemsHere.Made.class);
    }

    private RequestSpecification owner() {
        return calls.as(owner, library, Role.OWNER);
    }

    private io.restassured.response.Response write(ItemBody body, Response key) {
        ItemWriting writing = new ItemWriting(
                1, body, List.of(new KeyForm("a", key, List.of(), Map.of())), "It says so.", Level.LOCATE, 0.2, false);
        return owner().body(writing).post("/v1/essays/{essay}/items", essay);
    }

    private static ItemWriting choice(String right, boolean draft) {
        ItemBody body = ItemBody.of(
                "claim",
                "What did the owner of the mill keep?",
                List.of(
                        target(Sample.PARAGRAPHS.getFirst(), Target.Role.STIMULUS),
                        target("Its owner kept two ledgers.", Target.Role.EVIDENCE)),
                List.of(new ItemBody.Part(
                        "a",
                        null,
                        new Interaction.Choice(List.of(
                                new Interaction.SimpleChoice("a", "Two ledgers"),
                                new Interaction.SimpleChoice("b", "One canary"),
                                new Interaction.SimpleChoice("c", "A bank"))),
                        null)));
        KeyForm key = new KeyForm(
                "a",
                new Response.Choice(right),
                List.of(),
                Map.of("b", "The canary is the counting house's.", "c", "The bank fails later."));
        return new ItemWriting(1, body, List.of(key), "The second sentence says so.", Level.RECALL, 0.3, draft);
    }

    private static Target target(String words, Target.Role role) {
        int start = ESSAY.text().canonical().indexOf(words);
        return Target.in(ESSAY.text(), null, new Span(start, start + words.length()), role);
    }
}
