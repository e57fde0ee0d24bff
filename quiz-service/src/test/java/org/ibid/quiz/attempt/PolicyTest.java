package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AssignmentTerms;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.core.quiz.AttemptResult;
import org.ibid.core.quiz.AttemptState;
import org.ibid.core.quiz.AttemptView;
import org.ibid.core.quiz.Conduct;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Flag;
import org.ibid.core.quiz.Late;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.NextPage;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.Saved;
import org.ibid.core.quiz.StartedAttempt;
import org.ibid.core.quiz.TextAccess;
import org.ibid.core.quiz.TextRule;
import org.ibid.core.quiz.TextRules;
import org.ibid.quiz.testing.Calls;
import org.ibid.quiz.testing.ClassRoom;
import org.ibid.quiz.testing.Database;
import org.ibid.quiz.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@SuppressWarnings("NullAway.Init")
class PolicyTest {

    @Inject
    Calls calls;

    @Inject
    SettableClock clock;

    private final UUID learner = UUID.randomUUID();
    private ClassRoom room;
    private Instant begin;

    @BeforeEach
    void aClass() {
        begin = clock.instant();
        room = new ClassRoom(calls, ClassRoom.open());
    }

    // --- Page by page ---

    @Test
    void wherePagesFollowEachOtherOnlyTheirItemsAreShownAndAnswered() {
        StartedAttempt attempt = room.start(learner, conducted(new Conduct(0, Navigation.SEQUENTIAL, 2, false, true)));

        assertThat(attempt.attempt().slots())
                .extracting(AttemptView.Slot::number)
                .containsExactly(1, 2);
        assertThat(attempt.attempt().going().items()).isEqualTo(4);
        ClassRoom.save(attempt, 3, "a", new Response.Hottext(List.of("s2")))
                .then()
                .statusCode(409)
                .body("type", equalTo("page-left"));
        ClassRoom.save(attempt, 2, "a", new Response.TextEntry("brook")).then().statusCode(200);

        AttemptView next = step(attempt, 1);
        assertThat(next.slots()).extracting(AttemptView.Slot::number).containsExactly(3, 4);
        ClassRoom.save(attempt, 2, "a", new Response.TextEntry("river")).then().statusCode(409);
        ClassRoom.save(attempt, 3, "a", new Response.Hottext(List.of("s2")))
                .then()
                .statusCode(200);
    }

    @Test
    void sameStepTakenTwiceIsTakenOnceAndTheLastPageStays() {
        StartedAttempt attempt = room.start(learner, conducted(new Conduct(0, Navigation.SEQUENTIAL, 1, false, true)));

        step(attempt, 1);
        assertThat(step(attempt, 1).going().from()).isEqualTo(2);
        step(attempt, 2);
        step(attempt, 3);
        assertThat(step(attempt, 4).going().from()).isEqualTo(4);
    }

    @Test
    void whereOneMayGoFreelyEverythingIsShown() {
        StartedAttempt attempt = room.start(learner, conducted(new Conduct(0, Navigation.FREE, 1, false, true)));

        assertThat(attempt.attempt().slots()).hasSize(4);
        assertThat(step(attempt, 1).going().from()).isEqualTo(1);
    }

    @Test
    void flagsAreKeptWithTheAttempt() {
        StartedAttempt attempt = room.start(learner, ClassRoom.open());

        flag(attempt, 3, true);
        flag(attempt, 1, true);
        flag(attempt, 1, false);

        assertThat(ClassRoom.view(attempt).as(AttemptView.class).slots())
                .filteredOn(AttemptView.Slot::flagged)
                .extracting(AttemptView.Slot::number)
                .containsExactly(3);
        ClassRoom.with(attempt)
                .body(new Flag(true))
                .put("/v1/attempts/{a}/slots/9/flag", attempt.attempt().attempt())
                .then()
                .statusCode(404);
    }

    // --- Orders ---

    @Test
    void itemsComeInAnOrderOfTheAttemptsOwn() {
        EffectivePolicy shuffled = conducted(new Conduct(0, Navigation.FREE, 0, true, true));
        Set<List<UUID>> orders = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            AttemptView view = room.start(UUID.randomUUID(), shuffled).attempt();
            List<UUID> order = view.slots().stream().map(AttemptView.Slot::item).toList();
            assertThat(order).containsExactlyInAnyOrderElementsOf(room.quiz.items());
            orders.add(order);
        }
        assertThat(orders).hasSizeGreaterThan(5);
    }

    @Test
    void optionsThatAreNotShuffledComeInOneOrderForAll() {
        EffectivePolicy still = conducted(new Conduct(0, Navigation.FREE, 0, false, false));
        Set<String> orders = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            orders.add(room.start(UUID.randomUUID(), still)
                    .attempt()
                    .slots()
                    .getFirst()
                    .body()
                    .part("a")
                    .interaction()
                    .options()
                    .toString());
        }
        assertThat(orders).hasSize(1);
    }

    // --- Time ---

    @Test
    void whatArrivesWithinTheGraceCountsAndTheTryEndsAtItsDeadline() {
        StartedAttempt attempt =
                room.start(learner, limited(60).with(new Conduct(30, Navigation.FREE, 0, false, true)));
        assertThat(attempt.attempt().deadline()).isEqualTo(begin.plusSeconds(60));

        clock.set(begin.plusSeconds(60).plusMillis(29_999));
        ClassRoom.save(attempt, 3, "a", new Response.Hottext(List.of("s2")))
                .then()
                .statusCode(200);
        clock.set(begin.plusSeconds(90));
        ClassRoom.save(attempt, 3, "a", new Response.Hottext(List.of("s1")))
                .then()
                .statusCode(409);

        AttemptView view = ClassRoom.view(attempt).as(AttemptView.class);
        assertThat(view.submitted()).isEqualTo(begin.plusSeconds(60));
        assertThat(feedback(attempt).score()).isEqualTo(1.0);
    }

    @Test
    void lateAttemptLosesItsPercentForEachDayBegun() {
        EffectivePolicy policy = closing(begin.plusSeconds(600)).with(new Late(begin.plusSeconds(600 + 172_800), 10));
        room.assign(policy);
        clock.set(begin.plusSeconds(600 + 86_401));
        StartedAttempt attempt = room.start(learner, policy);
        assertThat(attempt.attempt().deadline()).isEqualTo(begin.plusSeconds(600 + 172_800));
        ClassRoom.save(attempt, 3, "a", new Response.Hottext(List.of("s2")));
        ClassRoom.submit(attempt);

        assertThat(results()).singleElement().satisfies(result -> {
            assertThat(result.score()).isEqualTo(0.8);
            assertThat(result.percentOff()).isEqualTo(20);
        });
        clock.set(begin.plusSeconds(600 + 172_800));
        room.tryStart(UUID.randomUUID(), policy).then().statusCode(409).body("type", equalTo("window-closed"));
    }

    @Test
    void newTermsReachAnOpenAttemptAtOnce() {
        StartedAttempt attempt = room.start(learner, limited(60));
        clock.set(begin.plusSeconds(50));

        change(limited(60), null, Map.of(learner, limited(90)));

        clock.set(begin.plusSeconds(89));
        Saved saved = ClassRoom.save(attempt, 3, "a", new Response.Hottext(List.of("s2")))
                .then()
                .statusCode(200)
                .extract()
                .as(Saved.class);
        assertThat(saved.ends()).as("told with the save").isEqualTo(begin.plusSeconds(90));
        assertThat(ClassRoom.view(attempt).as(AttemptView.class).deadline()).isEqualTo(begin.plusSeconds(90));
    }

    @Test
    void termsOfAnotherCourseAreNotThere() {
        calls.asService()
                .body(new AssignmentTerms(UUID.randomUUID(), limited(60), null, Map.of()))
                .put("/v1/assignments/{a}/terms", room.assignment)
                .then()
                .statusCode(404);
    }

    // --- What is shown ---

    @Test
    void keysWaitForAnAccommodatedWindowThatNobodyHasUsedYet() {
        EffectivePolicy policy = EffectivePolicy.plain(
                null, begin.plusSeconds(600), null, 1, Reveal.AFTER_CLOSE, Reveal.AFTER_CLOSE, TextAccess.CLOSED);
        change(policy, begin.plusSeconds(900), Map.of());
        StartedAttempt attempt = room.start(learner, policy);
        ClassRoom.submit(attempt);

        clock.set(begin.plusSeconds(899));
        assertThat(feedback(attempt).slots()).allMatch(slot -> slot.feedback() == null);
        assertThat(feedback(attempt).keysFrom()).isEqualTo(begin.plusSeconds(900));
        clock.set(begin.plusSeconds(900));
        assertThat(feedback(attempt).slots()).noneMatch(slot -> slot.feedback() == null);
    }

    @Test
    void explanationsAndPassagesMayComeLaterThanKeys() {
        EffectivePolicy keys = EffectivePolicy.plain(
                null, begin.plusSeconds(600), null, 1, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN);
        EffectivePolicy policy = new EffectivePolicy(
                null,
                keys.closes(),
                null,
                1,
                keys.marks(),
                keys.keys(),
                keys.access(),
                Reveal.AFTER_CLOSE,
                Reveal.NEVER,
                keys.conduct(),
                null,
                keys.texts(),
                keys.allowance(),
                keys.during());
        room.assign(policy);
        StartedAttempt attempt = room.start(learner, policy);
        ClassRoom.save(attempt, 1, "a", new Response.Choice("a"));
        ClassRoom.submit(attempt);

        assertThat(first(attempt).correct()).isNotEmpty();
        assertThat(first(attempt).explanation()).isNull();
        assertThat(first(attempt).reason()).isNull();
        assertThat(first(attempt).passages()).isEmpty();
        clock.set(begin.plusSeconds(600));
        assertThat(first(attempt).explanation()).isNotNull();
        assertThat(first(attempt).passages()).isEmpty();
    }

    @Test
    void textAccessIsToldForEachItemAndOpensAfterTheFirstTry() {
        UUID second = room.quiz.items().get(1);
        EffectivePolicy policy =
                ClassRoom.open().with(new TextRules(TextRule.OPEN_AFTER_FIRST_TRY, Map.of(second, TextRule.CLOSED)));
        StartedAttempt first = room.start(learner, policy);
        assertThat(first.attempt().slots()).extracting(AttemptView.Slot::access).containsOnly(TextAccess.CLOSED);
        ClassRoom.submit(first);

        assertThat(room.start(learner, policy).attempt().slots())
                .extracting(AttemptView.Slot::access)
                .containsExactly(TextAccess.OPEN, TextAccess.CLOSED, TextAccess.OPEN, TextAccess.OPEN);
    }

    // --- Previews ---

    @Test
    void previewIsInNoResultAndNeedsNoWindow() {
        EffectivePolicy over = closing(begin.minusSeconds(1));
        room.assign(over);
        StartedAttempt preview = preview(over);
        assertThat(preview.attempt().going().preview()).isTrue();
        ClassRoom.save(preview, 3, "a", new Response.Hottext(List.of("s2")))
                .then()
                .statusCode(200);
        assertThat(ClassRoom.submit(preview).as(AttemptView.class).state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(preview(over).attempt().attempt())
                .isNotEqualTo(preview.attempt().attempt());

        assertThat(results()).isEmpty();
    }

    @Test
    void previewKeepsNobodysKeysBack() {
        EffectivePolicy policy = EffectivePolicy.plain(
                null, begin.plusSeconds(600), null, 1, Reveal.AFTER_CLOSE, Reveal.AFTER_CLOSE, TextAccess.CLOSED);
        room.assign(policy);
        StartedAttempt attempt = room.start(learner, policy);
        ClassRoom.submit(attempt);
        preview(policy);

        clock.set(begin.plusSeconds(600));

        assertThat(feedback(attempt).score()).isNotNull();
    }

    @Test
    void whoeverTriedAQuizOutAndThenStudiesInTheCourseBeginsAfresh() {
        EffectivePolicy once = EffectivePolicy.plain(
                        null, null, 60, 1, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN)
                .with(TextRules.of(TextRule.OPEN_AFTER_FIRST_TRY));
        StartedAttempt preview = room.preview(learner, once);

        StartedAttempt own = room.start(learner, once);

        assertThat(own.attempt().attempt()).isNotEqualTo(preview.attempt().attempt());
        assertThat(own.attempt().going().preview()).isFalse();
        assertThat(own.attempt().going().number()).isEqualTo(1);
        assertThat(own.attempt().slots()).extracting(AttemptView.Slot::access).containsOnly(TextAccess.CLOSED);
        change(once, null, Map.of(learner, limited(90)));
        assertThat(ClassRoom.view(own).as(AttemptView.class).deadline()).isEqualTo(begin.plusSeconds(90));
        assertThat(room.preview(learner, once).attempt().attempt())
                .isEqualTo(preview.attempt().attempt());
    }

    private StartedAttempt preview(EffectivePolicy policy) {
        return room.preview(room.teacher, policy);
    }

    private void change(EffectivePolicy policy, @Nullable Instant lastEnd, Map<UUID, EffectivePolicy> learners) {
        calls.asService()
                .body(new AssignmentTerms(room.course, policy, lastEnd, learners))
                .put("/v1/assignments/{a}/terms", room.assignment)
                .then()
                .statusCode(204);
    }

    private static AttemptView step(StartedAttempt attempt, int from) {
        return ClassRoom.with(attempt)
                .body(new NextPage(from))
                .post("/v1/attempts/{a}/page", attempt.attempt().attempt())
                .then()
                .statusCode(200)
                .extract()
                .as(AttemptView.class);
    }

    private static void flag(StartedAttempt attempt, int slot, boolean flagged) {
        ClassRoom.with(attempt)
                .body(new Flag(flagged))
                .put("/v1/attempts/{a}/slots/{n}/flag", attempt.attempt().attempt(), slot)
                .then()
                .statusCode(204);
    }

    private AttemptResult[] results() {
        return room.teacher()
                .get("/v1/assignments/{a}/attempts", room.assignment)
                .as(AttemptResult[].class);
    }

    private AttemptFeedback feedback(StartedAttempt attempt) {
        return room.student(learner)
                .get("/v1/attempts/{a}/feedback", attempt.attempt().attempt())
                .as(AttemptFeedback.class);
    }

    private Feedback first(StartedAttempt attempt) {
        return Objects.requireNonNull(feedback(attempt).slots().getFirst().feedback());
    }

    private static EffectivePolicy conducted(Conduct conduct) {
        return ClassRoom.open().with(conduct);
    }

    private static EffectivePolicy limited(int seconds) {
        return EffectivePolicy.plain(null, null, seconds, null, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN);
    }

    private static EffectivePolicy closing(Instant closes) {
        return EffectivePolicy.plain(null, closes, null, null, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN);
    }
}
