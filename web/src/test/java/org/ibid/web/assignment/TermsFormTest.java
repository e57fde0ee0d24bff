package org.ibid.web.assignment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextAccess;
import org.ibid.web.English;
import org.ibid.web.course.CourseTime;
import org.ibid.web.language.TimeWords;
import org.ibid.web.layout.LayoutWords;
import org.junit.jupiter.api.Test;

class TermsFormTest {

    private final CourseTime berlin = new CourseTime(ZoneId.of("Europe/Berlin"), English.words(TimeWords.class));
    private final AssignmentWords words = English.words(AssignmentWords.class);
    private final LayoutWords layout = English.words(LayoutWords.class);

    @Test
    void aReadingCheckHasTwoTriesOpenTextAndFeedbackOnSubmit() {
        EffectivePolicy policy = policyOf("READING_CHECK", "", "", "");

        assertThat(policy)
                .isEqualTo(
                        new EffectivePolicy(null, null, null, 2, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN));
    }

    @Test
    void aGradedTestShowsNothingBeforeItCloses() {
        EffectivePolicy policy = policyOf("GRADED_TEST", "2026-11-30T09:00", "2026-11-30T18:00", "30");

        assertThat(policy)
                .isEqualTo(new EffectivePolicy(
                        Instant.parse("2026-11-30T08:00:00Z"),
                        Instant.parse("2026-11-30T17:00:00Z"),
                        1800,
                        1,
                        Reveal.AFTER_CLOSE,
                        Reveal.AFTER_CLOSE,
                        TextAccess.CLOSED));
    }

    @Test
    void practiceHasNoEnd() {
        assertThat(policyOf("PRACTICE", "", "", "").tries()).isNull();
    }

    @Test
    void theWindowFollowsTheClocksOfTheCourse() {
        EffectivePolicy policy = policyOf("PRACTICE", "2026-03-28T12:00", "2026-03-29T12:00", "");

        assertThat(policy.opens()).isEqualTo(Instant.parse("2026-03-28T11:00:00Z"));
        assertThat(policy.closes()).isEqualTo(Instant.parse("2026-03-29T10:00:00Z"));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        TermsForm.Checked checked =
                TermsForm.check("READING_CHECK", "2026-12-01T10:00", "2026-11-30T10:00", "soon", berlin, words);

        assertThat(checked.terms()).isNull();
        assertThat(checked.form().problems()).containsOnlyKeys("closes", "limitMinutes");
        assertThat(checked.form().limitMinutes()).isEqualTo("soon");
    }

    @Test
    void aGradedTestMustClose() {
        assertThat(TermsForm.check("GRADED_TEST", "", "", "", berlin, words)
                        .form()
                        .problems())
                .containsOnlyKeys("closes");
    }

    @Test
    void theSentenceSaysWhatTheQuizIsLike() {
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        Terms terms = new Terms(Preset.READING_CHECK, null, Instant.parse("2026-11-30T17:00:00Z"), null);

        assertThat(QuizSentence.of(10, terms, berlin, now, words, layout))
                .isEqualTo("10 questions, 2 tries of which the best counts, no time limit, open until "
                        + "Monday 30 November 2026, 18:00 (Berlin time, UTC+1); the text may stay open, and your marks, "
                        + "the right answers and the passages behind them are shown as soon as you hand in.");
    }

    @Test
    void theSentenceOfATestThatIsOverSaysSo() {
        Instant now = Instant.parse("2026-12-23T12:00:00Z");
        Terms terms = new Terms(Preset.GRADED_TEST, null, Instant.parse("2026-11-30T17:00:00Z"), 1);

        assertThat(QuizSentence.of(1, terms, berlin, now, words, layout))
                .startsWith("1 question, 1 try, 1 minute for a try, closed since Monday 30 November");
    }

    private EffectivePolicy policyOf(String preset, String opens, String closes, String limit) {
        return requireNonNull(TermsForm.check(preset, opens, closes, limit, berlin, words)
                        .terms())
                .policy();
    }
}
