package org.ibid.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.annotation.TextQuoteSelector;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Reading;
import org.ibid.core.item.CorrectResponse;
import org.ibid.core.item.Feedback;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AttemptFeedback;
import org.ibid.web.English;
import org.ibid.web.assignment.Points;
import org.ibid.web.course.CourseTime;
import org.ibid.web.language.Numbers;
import org.ibid.web.language.TimeWords;
import org.ibid.web.layout.LayoutWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedbackSheetTest {

    private static final UUID ESSAY = UUID.randomUUID();
    private static final CourseTime BERLIN = new CourseTime(ZoneId.of("Europe/Berlin"), English.words(TimeWords.class));
    private static final Wording IN = new Wording(
            English.words(QuizWords.class),
            English.words(TimeWords.class),
            new Points(English.words(LayoutWords.class), new Numbers(Locale.ENGLISH)),
            (essay, version) -> "en");

    private static EssayVersion noText(UUID essay, int version) {
        throw new AssertionError("nothing was selected in the text");
    }

    @Test
    void aWrongAnswerIsSetBesideTheRightOneAndItsPassage() {
        AttemptFeedback feedback = feedback(0.0, null, told(0, "b"), new Response.Choice("a"));
        FeedbackSheet sheet =
                FeedbackSheet.of(feedback, BERLIN, IN, (essay, version) -> true, FeedbackSheetTest::noText);

        FeedbackSheet.Slot slot = sheet.slots().getFirst();
        assertThat(sheet.score()).isEqualTo("0 of 1 point");
        assertThat(sheet.notYet()).isEmpty();
        assertThat(slot.verdict().words()).isEqualTo("Not right");
        assertThat(slot.parts().getFirst().offered())
                .containsExactly(
                        new FeedbackSheet.Offered("Carr", true, false),
                        new FeedbackSheet.Offered("Serge", false, true));
        assertThat(slot.passages().getFirst().address())
                .endsWith("/readings?essay=" + ESSAY + "&version=1&light=40-44&from=" + feedback.attempt());
        assertThat(slot.elsewhere()).hasSize(1);
        assertThat(slot.elsewhere().getFirst().address()).contains("&light=n3:0-4&");
        assertThat(slot.elsewhere().getFirst().where()).isEqualTo("Note 3");
    }

    @Test
    void whatIsNotShownYetSaysFromWhenOnItIs() {
        Instant close = Instant.parse("2026-11-30T17:00:00Z");

        FeedbackSheet sheet = FeedbackSheet.of(
                feedback(null, close, null, new Response.Choice("a")),
                BERLIN,
                IN,
                (e, v) -> true,
                FeedbackSheetTest::noText);

        assertThat(sheet.score()).isNull();
        assertThat(sheet.notYet())
                .containsExactly(
                        "Your marks are shown from Monday 30 November 2026, 18:00 (Berlin time, UTC+1) on.",
                        "Right answers and explanations are shown from Monday 30 November 2026, 18:00 (Berlin time,"
                                + " UTC+1) on.");
        assertThat(sheet.slots().getFirst().verdict().words()).isEqualTo("Answered");
        assertThat(sheet.slots().getFirst().parts().getFirst().offered()).noneMatch(FeedbackSheet.Offered::right);
    }

    @Test
    void nothingAnsweredIsNotWrongButNotAnswered() {
        FeedbackSheet sheet = FeedbackSheet.of(
                feedback(0.0, null, told(0, "b"), new Response.Choice(null)),
                BERLIN,
                IN,
                (e, v) -> true,
                FeedbackSheetTest::noText);

        assertThat(sheet.slots().getFirst().verdict().words()).isEqualTo("Not answered");
    }

    @Test
    void aPassageThatTheCourseDoesNotReadHasNoAddress() {
        FeedbackSheet sheet = FeedbackSheet.of(
                feedback(1.0, null, told(1, "b"), new Response.Choice("b")),
                BERLIN,
                IN,
                (e, v) -> false,
                FeedbackSheetTest::noText);

        assertThat(sheet.slots().getFirst().verdict().words()).isEqualTo("Right");
        assertThat(sheet.slots().getFirst().passages().getFirst().address()).isNull();
    }

    @Test
    void aPassageOfAnEssayBesideSaysWhichAndHasNoAddressWhereTheCourseDoesNotReadIt() {
        UUID other = UUID.randomUUID();
        Target own = target(null, 40, Target.Role.EVIDENCE);
        Target there = target(null, 2, Target.Role.EVIDENCE).ofEssay(other.toString());
        ItemBody body = ItemBody.of(
                        "claim",
                        "Which?",
                        List.of(target(null, 0, Target.Role.STIMULUS)),
                        List.of(new ItemBody.Part("a", null, new Interaction.TextEntry(20), null)))
                .beside(List.of(new ItemBody.Beside(other.toString(), 7)));
        FeedbackSheet.Source source = new FeedbackSheet.Source(
                body,
                ESSAY,
                1,
                (essay, version) -> EssayVersion.of(
                        EssayMetadata.unknown().titled("Ferries " + version, List.of("Somebody")),
                        new EssayText("", List.of(), List.of(), List.of(), List.of()),
                        new Reading("none", List.of(), List.of(), List.of(), List.of())));
        FeedbackSheet.Addresses readings =
                FeedbackSheet.inReadings(UUID.randomUUID(), UUID.randomUUID(), (essay, version) -> essay.equals(ESSAY));

        FeedbackSheet.Passage first = FeedbackSheet.passage(own, source, IN, readings);
        FeedbackSheet.Passage second = FeedbackSheet.passage(there, source, IN, readings);

        assertThat(first.address()).contains("essay=" + ESSAY + "&version=1&");
        assertThat(first.where()).doesNotContain("Ferries");
        assertThat(second.address()).isNull();
        assertThat(second.where()).endsWith("of “Ferries 7”");
    }

    @Test
    void wordsThatAreAskedAboutAndProveTheAnswerAreQuotedOnce() {
        Feedback told = new Feedback(
                List.of(new Feedback.PartOutcome("a", Outcome.settled(1))),
                List.of(),
                "Because.",
                null,
                List.of(target(null, 40, Target.Role.STIMULUS), target(null, 40, Target.Role.EVIDENCE)));

        FeedbackSheet sheet = FeedbackSheet.of(
                feedback(1.0, null, told, new Response.Choice("b")),
                BERLIN,
                IN,
                (e, v) -> true,
                FeedbackSheetTest::noText);

        assertThat(sheet.slots().getFirst().passages()).hasSize(1);
    }

    private static Feedback told(double score, String right) {
        return new Feedback(
                List.of(new Feedback.PartOutcome("a", Outcome.settled(score))),
                List.of(new CorrectResponse("a", new Response.Choice(right), "Serge")),
                "Because.",
                null,
                List.of(target(null, 40, Target.Role.EVIDENCE), target("n3", 0, Target.Role.CONTRAST)));
    }

    private static Target target(@Nullable String footnote, int start, Target.Role role) {
        return new Target(
                null,
                footnote,
                footnote == null ? "p4" : footnote,
                new TextPositionSelector(start, start + 4),
                new TextQuoteSelector("said", "", ""),
                role);
    }

    private static AttemptFeedback feedback(
            @Nullable Double score, @Nullable Instant from, @Nullable Feedback told, Response given) {
        ItemBody body = ItemBody.of(
                "attribution",
                "Whose words?",
                List.of(target(null, 40, Target.Role.STIMULUS)),
                List.of(new ItemBody.Part(
                        "a",
                        null,
                        new Interaction.Choice(List.of(
                                new Interaction.SimpleChoice("a", "Carr"), new Interaction.SimpleChoice("b", "Serge"))),
                        null)));
        return new AttemptFeedback(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Week 1",
                Instant.parse("2026-11-23T10:00:00Z"),
                score,
                1,
                from,
                from,
                List.of(new AttemptFeedback.Slot(
                        1, ESSAY, 1, body, List.of(new AttemptFeedback.Answered("a", given)), told, 0, 0, false)));
    }
}
