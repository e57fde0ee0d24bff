package org.ibid.web.assignment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.quiz.Allowance;
import org.ibid.core.quiz.Conduct;
import org.ibid.core.quiz.During;
import org.ibid.core.quiz.EffectivePolicy;
import org.ibid.core.quiz.Late;
import org.ibid.core.quiz.Navigation;
import org.ibid.core.quiz.Reveal;
import org.ibid.core.quiz.TextAccess;
import org.ibid.core.quiz.TextRule;
import org.ibid.core.quiz.TextRules;
import org.ibid.web.English;
import org.ibid.web.accommodation.Accommodation;
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
                .isEqualTo(EffectivePolicy.plain(
                        null, null, null, 2, Reveal.ON_SUBMIT, Reveal.ON_SUBMIT, TextAccess.OPEN));
    }

    @Test
    void aGradedTestShowsNothingBeforeItCloses() {
        EffectivePolicy policy = policyOf("GRADED_TEST", "2026-11-30T09:00", "2026-11-30T18:00", "30");

        assertThat(policy)
                .isEqualTo(EffectivePolicy.plain(
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
        TermsForm.Checked checked = check("READING_CHECK", "2026-12-01T10:00", "2026-11-30T10:00", "soon", Map.of());

        assertThat(checked.terms()).isNull();
        assertThat(checked.form().problems()).containsOnlyKeys("closes", "limitMinutes");
        assertThat(checked.form().limitMinutes()).isEqualTo("soon");
    }

    @Test
    void aGradedTestMustClose() {
        assertThat(check("GRADED_TEST", "", "", "", Map.of()).form().problems()).containsOnlyKeys("closes");
    }

    @Test
    void theSentenceSaysWhatTheQuizIsLike() {
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        Terms terms = new Terms(
                Preset.READING_CHECK,
                null,
                Instant.parse("2026-11-30T17:00:00Z"),
                null,
                Settings.of(Preset.READING_CHECK));

        assertThat(sentence(10, terms, now))
                .isEqualTo("10 questions, 2 tries of which the best counts, no time limit, open until "
                        + "Monday 30 November 2026, 18:00 (Berlin time, UTC+1), late work taken until "
                        + "Wednesday 2 December 2026, 18:00 (Berlin time, UTC+1); the text may stay open, and your marks, "
                        + "the right answers and the passages behind them are shown as soon as you hand in.");
    }

    @Test
    void theSentenceOfATestThatIsOverSaysSo() {
        Instant now = Instant.parse("2026-12-23T12:00:00Z");
        Terms terms = new Terms(
                Preset.GRADED_TEST, null, Instant.parse("2026-11-30T17:00:00Z"), 1, Settings.of(Preset.GRADED_TEST));

        assertThat(sentence(1, terms, now))
                .startsWith("1 question, 1 try, 1 minute for a try, closed since Monday 30 November");
    }

    // --- Beyond the kind of quiz ---

    @Test
    void whatIsSetBeyondTheKindOfQuizIsReadAndComesBack() {
        Terms terms = requireNonNull(check(
                        "GRADED_TEST",
                        "2026-11-30T09:00",
                        "2026-11-30T18:00",
                        "30",
                        Map.of(
                                "tries",
                                "3",
                                "counting",
                                "MEAN",
                                "graceSeconds",
                                "30",
                                "lateHours",
                                "24",
                                "latePercent",
                                "10",
                                "navigation",
                                "SEQUENTIAL",
                                "shuffleItems",
                                "YES",
                                "marks",
                                "ON_SUBMIT",
                                "access",
                                "OPEN_AFTER_FIRST_TRY"))
                .terms());

        EffectivePolicy policy = terms.policy();
        assertThat(policy.tries()).isEqualTo(3);
        assertThat(policy.conduct()).isEqualTo(new Conduct(30, Navigation.SEQUENTIAL, 1, true, true));
        assertThat(policy.late()).isEqualTo(new Late(Instant.parse("2026-12-01T17:00:00Z"), 10));
        assertThat(policy.marks()).isEqualTo(Reveal.ON_SUBMIT);
        assertThat(policy.texts()).isEqualTo(TextRules.of(TextRule.OPEN_AFTER_FIRST_TRY));
        assertThat(terms.settings().counting()).isEqualTo(Counting.MEAN);
        TermsForm again = TermsForm.of(terms, berlin);
        Map<String, String> typed = new HashMap<>(again.more());
        typed.putAll(Map.of(
                "preset", again.preset(),
                "opens", again.opens(),
                "closes", again.closes(),
                "limitMinutes", again.limitMinutes()));
        assertThat(TermsForm.check(typed, berlin, words).terms()).isEqualTo(terms);
    }

    @Test
    void whatContradictsItselfIsRefusedWhereItStands() {
        Map<String, Map<String, String>> wrong = Map.of(
                "keys", Map.of("keys", "ON_SUBMIT"),
                "explanations", Map.of("explanations", "ON_SUBMIT"),
                "passages", Map.of("passages", "ON_SUBMIT"),
                "latePercent", Map.of("latePercent", "10"),
                "counting", Map.of("counting", "MEAN"),
                "perPage", Map.of("navigation", "SEQUENTIAL", "perPage", "0"),
                "access", Map.of("access", "OPEN_AFTER_FIRST_TRY"),
                "tries", Map.of("tries", "many"),
                "graceSeconds", Map.of("graceSeconds", "601"));
        wrong.forEach((field, more) -> {
            TermsForm.Checked checked = check("GRADED_TEST", "", "2026-11-30T18:00", "", more);
            assertThat(checked.form().problems()).as(field).containsOnlyKeys(field);
            assertThat(checked.terms()).isNull();
            assertThat(checked.form().unfolded()).isTrue();
        });
        assertThat(check("PRACTICE", "", "", "", Map.of("lateHours", "5"))
                        .form()
                        .problems())
                .containsOnlyKeys("lateHours");
    }

    @Test
    void nothingIsToldMeanwhileOfWhatIsShownOnlyLater() {
        assertThat(check("GRADED_TEST", "", "2026-11-30T18:00", "", Map.of("during", "WHY"))
                        .form()
                        .problems())
                .containsOnlyKeys("during");
        assertThat(check("PRACTICE", "", "2026-11-30T18:00", "", Map.of("keys", "AFTER_CLOSE", "hints", "YES"))
                        .form()
                        .problems())
                .containsOnlyKeys("hints");
        Terms later = requireNonNull(check("PRACTICE", "", "2026-11-30T18:00", "", Map.of("keys", "AFTER_CLOSE"))
                .terms());
        assertThat(later.policy().midway()).isEqualTo(During.NOTHING);
        assertThat(requireNonNull(check("PRACTICE", "", "", "", Map.of()).terms())
                        .policy()
                        .midway())
                .isEqualTo(new During(During.Shown.WHY, 3, 0, true, true, 0));
    }

    @Test
    void furtherTriesNeedThatSomethingIsTold() {
        assertThat(check("READING_CHECK", "", "", "", Map.of("itemTries", "2"))
                        .form()
                        .problems())
                .containsOnlyKeys("itemTries");
        assertThat(check("READING_CHECK", "", "", "", Map.of("during", "WHY", "itemTries", "4"))
                        .form()
                        .problems())
                .containsOnlyKeys("itemTries");
    }

    @Test
    void theSentenceSaysWhatWasSet() {
        Terms terms = requireNonNull(check(
                        "PRACTICE",
                        "",
                        "2026-11-30T18:00",
                        "20",
                        Map.of(
                                "tries",
                                "2",
                                "counting",
                                "LAST",
                                "perPage",
                                "1",
                                "navigation",
                                "SEQUENTIAL",
                                "lateHours",
                                "1",
                                "latePercent",
                                "5",
                                "access",
                                "OPEN_AFTER_FIRST_TRY",
                                "explanations",
                                "NEVER"))
                .terms());

        assertThat(sentence(5, terms, Instant.parse("2026-11-23T12:00:00Z")))
                .isEqualTo(
                        "5 questions, one after the other and never back, 2 tries of which the last counts, up to 3 tries at each"
                                + " question and told at once whether an answer is right, with hints, 20 minutes for a try, open until Monday 30 November 2026, 18:00 (Berlin time, UTC+1), late work taken until Monday"
                                + " 30 November 2026, 19:00 (Berlin time, UTC+1) with 5 % off for each day begun; the text is closed in"
                                + " your first try and open after it, and your marks are shown as soon as you hand in, the right"
                                + " answers as soon as you hand in, explanations never, the passages behind them as soon as you hand in.");
    }

    // --- Accommodations ---

    @Test
    void longerTimeIsCountedInAndSaid() {
        Terms terms = new Terms(Preset.PRACTICE, null, null, 30, Settings.of(Preset.PRACTICE));
        EffectivePolicy policy = terms.policyFor(new Accommodation(150, 15, 1, 0, true, true), berlin.zone());

        assertThat(policy.limitSeconds()).isEqualTo(60 * 60);
        assertThat(policy.allowance()).isEqualTo(new Allowance(30 * 60, true, 15 * 60));
        assertThat(QuizSentence.of(assignment(1, terms), policy, berlin, Instant.EPOCH, words, layout))
                .contains("60 minutes for a try (30 + your 30)");
    }

    @Test
    void windowThatIsTooShortIsMadeLongerOrNot() {
        Instant opens = Instant.parse("2026-11-30T09:00:00Z");
        Terms terms = new Terms(Preset.PRACTICE, opens, opens.plusSeconds(3600), 60, Settings.of(Preset.PRACTICE));

        Terms.Window longer = terms.window(new Accommodation(150, 0, 0, 0, false, true), berlin.zone());
        assertThat(longer).isEqualTo(new Terms.Window(opens.plusSeconds(5400), 5400, true));
        Terms.Window same = terms.window(new Accommodation(150, 0, 0, 0, false, false), berlin.zone());
        assertThat(same).isEqualTo(new Terms.Window(opens.plusSeconds(3600), 5400, false));
        assertThat(terms.window(Accommodation.NONE, berlin.zone()).needed()).isNull();
    }

    @Test
    void laterEndFollowsTheCalendarOfTheCourse() {
        Terms terms = new Terms(
                Preset.PRACTICE, null, Instant.parse("2026-03-28T17:00:00Z"), null, Settings.of(Preset.PRACTICE));

        assertThat(terms.policyFor(new Accommodation(100, 0, 0, 2, false, true), berlin.zone())
                        .closes())
                .isEqualTo(Instant.parse("2026-03-30T16:00:00Z"));
    }

    private String sentence(int items, Terms terms, Instant now) {
        return QuizSentence.of(assignment(items, terms), terms.policy(), berlin, now, words, layout);
    }

    private static Assignment assignment(int items, Terms terms) {
        UUID any = UUID.randomUUID();
        return new Assignment(any, any, any, any, "On ledgers", items, items, terms, false);
    }

    private EffectivePolicy policyOf(String preset, String opens, String closes, String limit) {
        return requireNonNull(check(preset, opens, closes, limit, Map.of()).terms())
                .policy();
    }

    private TermsForm.Checked check(
            String preset, String opens, String closes, String limit, Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(more);
        typed.putAll(Map.of("preset", preset, "opens", opens, "closes", closes, "limitMinutes", limit));
        return TermsForm.check(typed, berlin, words);
    }
}
