package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to people in the middle of a quiz. Nothing is lost, and the page says what is saved. */
@ExtendWith(WithIbid.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MidQuizIT {
    private static final boolean FULL = Boolean.getBoolean("ibid.full");
    private static final Duration CUT = Duration.ofSeconds(FULL ? 60 : 3);
    private static final String ONE_HOUR_AHEAD = "Date.now = (real => () => real() + 3600000)(Date.now)";

    private static final String GONE_WITHOUT_A_WORD = "addEventListener('pagehide', e => e.stopImmediatePropagation())";

    private WrittenQuiz quiz;

    @BeforeAll
    void aQuiz(Ibid ibid) {
        quiz = WrittenQuiz.of(ibid, "Mid-quiz", List.of("textEntry", "choice", "shortAnswer"), "PRACTICE", Map.of());
    }

    @Test
    void answersOfACutNetworkAreKeptMarkedAndSentWhenItIsBack(Ibid ibid, Chromium chromium) {
        try (Visit visit = quiz.begun(ibid, chromium, "mia")) {
            Page page = visit.page();
            type(page, "before");
            saved(page, 1);
            page.context().setOffline(true);
            field(page).fill("while it was cut");
            page.getByLabel("Possibility 2").check();
            says(page, 1, "kept in this browser");
            page.waitForTimeout((double) CUT.toMillis());
            Hand.button(page, "Look it over").click();
            assertThat(page.locator("[data-saving]").innerText()).contains("kept in this browser");
            assertThat(page.locator("h1").innerText()).as("still on the page").isEqualTo("Mid-quiz");
            assertThat(stored(ibid, visit)).contains("before").doesNotContain("while it was cut");
            page.context().setOffline(false);
            saved(page, 1);
            saved(page, 2);
            page.locator("[data-saving]:has-text('All saved')").waitFor();
            assertThat(stored(ibid, visit)).contains("while it was cut").contains("\"b\"");
        }
    }

    /** As when the battery is empty while there is no network: the answer waits in the browser. */
    @Test
    void answersThatWereNeverSentAreThereWhenThePageIsOpenedAgain(Ibid ibid, Chromium chromium) {
        try (Visit visit = quiz.begun(ibid, chromium, "ned")) {
            Page page = visit.page();
            String attempt = visit.path();
            page.addInitScript(
                    GONE_WITHOUT_A_WORD); // what a page sends when it is left would arrive, cut network or not
            visit.open(attempt);
            page.context().setOffline(true);
            field(page).fill("typed on the train");
            says(page, 1, "kept in this browser");
            page.navigate("about:blank");
            page.context().setOffline(false);
            visit.open(attempt);
            saved(page, 1);
            assertThat(field(page).inputValue()).isEqualTo("typed on the train");
            assertThat(stored(ibid, visit)).contains("typed on the train");
        }
    }

    @Test
    void aSecondTabIsShownBothTextsAndOverwritesNothingUnseen(Ibid ibid, Chromium chromium) {
        try (Visit visit = quiz.begun(ibid, chromium, "oda")) {
            Page first = visit.page();
            Page second = first.context().newPage();
            second.navigate(first.url());
            type(first, "of the first tab");
            saved(first, 1);
            type(second, "of the second tab");
            Locator clash = second.locator(".clash");
            clash.waitFor();
            assertThat(clash.innerText()).contains("of the first tab").contains("of the second tab");
            assertThat(stored(ibid, visit)).contains("of the first tab").doesNotContain("of the second tab");
            clash.getByText("Keep what I gave here").click();
            saved(second, 1);
            assertThat(stored(ibid, visit)).contains("of the second tab");
            type(first, "of the first tab again");
            first.locator(".clash").waitFor();
            first.locator(".clash button").last().click();
            assertThat(field(first).inputValue()).isEqualTo("of the second tab");
        }
    }

    @Test
    void whoeverIsInMidQuizFinishesWhileKeycloakHangs(Ibid ibid, Chromium chromium) throws Exception {
        try (Visit visit = quiz.begun(ibid, chromium, "pia");
                Frozen keycloak = Frozen.of(ibid, "keycloak")) {
            assertThat(keycloak).isNotNull();
            Page page = visit.page();
            type(page, "without Keycloak");
            saved(page, 1);
            Hand.button(page, "Look it over").click();
            Hand.button(page, "Hand in").click();
            Visit.headed(page, "Handed in");
            assertThat(page.locator("[data-kept]").innerText())
                    .startsWith("1 of 3 questions answered. The last answer was saved on");
        }
    }

    /** The browser's clock is an hour ahead besides. */
    @Test
    void whenTheDeadlinePassesUnderAClosedLidThePageSaysWhatCounts(Ibid ibid, Chromium chromium) {
        try (Visit visit = quiz.begun(ibid, chromium, "quin")) {
            Page page = visit.page();
            page.addInitScript(ONE_HOUR_AHEAD);
            String attempt = Scene.id(visit.path());
            String now = new Tables(ibid)
                    .value("with changed as (update quiz.attempt set deadline ="
                            + " now() + interval '30 s', cut_off = null where id = '" + attempt
                            + "' returning deadline) select deadline from changed");
            visit.open(visit.path());
            assertThat(page.locator("[data-clock-warning]").innerText())
                    .as("warned by the server's clock, twenty seconds ahead at least")
                    .matches("(2\\d|30) s left\\.");
            type(page, "in time");
            saved(page, 1);
            page.context().setOffline(true);
            page.getByLabel("Possibility 2").check();
            page.getByText("The time is over.").first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            page.waitForTimeout(5_000); // longer than it would take to load the page again
            assertThat(field(page).inputValue()).as("the page still stands").isEqualTo("in time");
            if (FULL) {
                submittedByItself(ibid, page, attempt);
            }
            page.context().setOffline(false);
            page.getByText("came too late to count").first().waitFor();
            page.getByText("See what counts").click();
            Visit.headed(page, "Handed in");
            assertThat(page.locator("[data-kept]").innerText()).startsWith("1 of 3 questions answered");
            assertThat(new Tables(ibid)
                            .value("select (submitted = deadline)::text || ' ' || (deadline = '" + now
                                    + "')::text || ' ' || (select count(*) from quiz.late_response l where"
                                    + " l.attempt = a.id) from quiz.attempt a where id = '" + attempt + "'"))
                    .as("finished at its deadline; the late answer is kept for the teacher")
                    .isEqualTo("true true 1");
        }
    }

    @Test
    void moreTimeReachesThePageThatStandsOpenWithItsNextSave(Ibid ibid, Chromium chromium) {
        try (Visit visit = quiz.begun(ibid, chromium, "rex")) {
            Page page = visit.page();
            endsIn(ibid, visit, "10 minutes");
            visit.open(visit.path());
            type(page, "first");
            saved(page, 1);
            assertThat(page.locator("[data-ends]").innerText()).startsWith("Ends by itself on");
            endsIn(ibid, visit, "40 minutes");
            type(page, "second");
            page.locator("[data-ends]:has-text('You have been given more time.')")
                    .waitFor();
            assertThat(page.locator("[data-ends]").innerText())
                    .as("the day and the zone of the course")
                    .matches(".* on \\w+day,? \\d{1,2} \\w+ \\d{4}.* (GMT|BST)\\.");
            assertThat(page.locator("[data-clock-warning]").innerText()).contains("40 minutes left.");
            assertThat(field(page).inputValue()).isEqualTo("second");
        }
    }

    private static void endsIn(Ibid ibid, Visit visit, String time) {
        new Tables(ibid)
                .value("with changed as (update quiz.attempt set deadline = now() + interval '" + time
                        + "', cut_off = null where id = '" + Scene.id(visit.path()) + "' returning id)"
                        + " select count(*) from changed");
    }

    private static void submittedByItself(Ibid ibid, Page page, String attempt) {
        String state = "select state from quiz.attempt where id = '" + attempt + "'";
        for (int seconds = 0; seconds < 60 && !new Tables(ibid).value(state).equals("SUBMITTED"); seconds++) {
            page.waitForTimeout(1_000);
        }
        assertThat(new Tables(ibid).value(state)).isEqualTo("SUBMITTED");
    }

    private static Locator field(Page page) {
        return page.locator("#part-1-a input[type=text]");
    }

    private static void type(Page page, String words) {
        field(page).fill(words);
        field(page).press("Enter");
    }

    private static void saved(Page page, int slot) {
        says(page, slot, "^Saved ");
    }

    private static void says(Page page, int slot, String words) {
        page.locator("#part-" + slot + "-a [data-saved]", new Page.LocatorOptions().setHasText(Pattern.compile(words)))
                .waitFor();
    }

    private static String stored(Ibid ibid, Visit visit) {
        return stored(ibid, visit.path());
    }

    private static String stored(Ibid ibid, String attempt) {
        return new Tables(ibid)
                .value("select coalesce(string_agg(response ->> 'response', ' '), '') from quiz.part_response"
                        + " where attempt = '" + Scene.id(attempt) + "'");
    }
}
