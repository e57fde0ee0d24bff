package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Learners take a quiz at once, each in a browser of their own with two or three tabs over one field, in generated orders,
 * against a model of what must be kept.
 */
@ExtendWith(WithIbid.class)
@Tag("long")
class TabsIT {
    private static final boolean FULL = Boolean.getBoolean("ibid.full");
    private static final int LEARNERS = FULL ? 20 : 2;
    private static final int STEPS = FULL ? 14 : 8;
    private static final long SEED = 20_261_126;

    private int saved;
    private int clashes;

    @Test
    void noTabOfAnybodyOverwritesWhatItHasNotSeen(Ibid ibid, Chromium chromium) {
        WrittenQuiz quiz = WrittenQuiz.of(ibid, "Tabs", List.of("textEntry"), "PRACTICE", Map.of());
        List<Learner> learners = new ArrayList<>();
        try {
            for (int i = 0; i < LEARNERS; i++) {
                learners.add(new Learner(ibid, chromium, quiz, i));
            }
            for (int step = 0; step < STEPS; step++) {
                learners.forEach(Learner::acts); // all at once
                learners.forEach(Learner::isAnswered);
            }
            learners.forEach(Learner::handsIn);
        } finally {
            learners.forEach(learner -> learner.visit.close());
        }
        System.out.printf(
                "tabs in browsers: %d learners at once, %d steps each, %d saves kept, %d refused with both texts%n",
                LEARNERS, STEPS, saved, clashes);
        assertThat(clashes).isPositive();
    }

    private final class Learner {
        private final Ibid ibid;
        private final Visit visit;
        private final Random random;
        private final List<Tab> tabs = new ArrayList<>();

        /** What must be kept: the text of the last save whose tab had seen the one before. */
        private String kept = "";

        private int revision;
        private Tab acting;

        Learner(Ibid ibid, Chromium chromium, WrittenQuiz quiz, int number) {
            this.ibid = ibid;
            this.random = new Random(SEED + number);
            visit = quiz.begun(ibid, chromium, "tabs" + number);
            tabs.add(new Tab(visit.page()));
            for (int i = 1; i < 2 + number % 2; i++) {
                Page another = visit.page().context().newPage();
                another.navigate(visit.page().url());
                tabs.add(new Tab(another));
            }
            acting = tabs.getFirst();
        }

        void acts() {
            acting = tabs.get(random.nextInt(tabs.size()));
            if (random.nextInt(4) == 0) {
                acting.reload(this);
            } else {
                boolean blank = random.nextInt(5) == 0 && !acting.shown.isEmpty();
                acting.type(blank ? "" : "text " + random.nextInt(1_000_000));
            }
        }

        void isAnswered() {
            acting.isAnswered(this);
            assertThat(new Tables(ibid)
                            .value("select coalesce(string_agg(response -> 'response' ->> 'text', ' '), '')"
                                    + " from quiz.part_response where attempt = '" + Scene.id(visit.path()) + "'"))
                    .isEqualTo(kept);
        }

        void handsIn() {
            Page page = visit.page();
            page.reload();
            Hand.button(page, "Look it over").click();
            Hand.button(page, "Hand in").click();
            Visit.headed(page, "Handed in");
            assertThat(page.locator("[data-kept]").innerText()).startsWith((kept.isEmpty() ? "0" : "1") + " of 1 ");
        }
    }

    private final class Tab {
        private final Page page;
        private int seen;
        private String shown = "";
        private boolean typed;

        Tab(Page page) {
            this.page = page;
        }

        void type(String text) {
            typed = true;
            shown = text;
            field().fill(text);
            field().press("Enter");
        }

        void reload(Learner learner) {
            typed = false;
            page.reload();
            seen = learner.revision;
            shown = learner.kept;
        }

        void isAnswered(Learner learner) {
            if (!typed) {
                assertThat(field().inputValue()).isEqualTo(shown);
            } else if (seen == learner.revision) {
                isKept(learner);
            } else if (shown.equals(learner.kept)) {
                isSeenToBeKept(learner); // two tabs say the same: there is nothing to choose
            } else {
                clashes(learner);
            }
        }

        private void isKept(Learner learner) {
            learner.revision++;
            learner.kept = shown;
            saved++;
            isSeenToBeKept(learner);
        }

        private void isSeenToBeKept(Learner learner) {
            seen = learner.revision;
            page.locator("[data-base][value='" + seen + "']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            said("^Saved ");
        }

        private void clashes(Learner learner) {
            Locator clash = page.locator(".clash");
            clash.waitFor();
            assertThat(clash.innerText()).contains(learner.kept).contains(shown);
            clashes++;
            seen = learner.revision;
            if (shown.hashCode() % 2 == 0) {
                clash.locator("button").first().click();
                isKept(learner);
            } else {
                clash.locator("button").last().click();
                shown = learner.kept;
                assertThat(field().inputValue()).isEqualTo(shown);
            }
        }

        private Locator field() {
            return page.locator("#part-1-a input[type=text]");
        }

        private void said(String words) {
            page.locator("#part-1-a [data-saved]", new Page.LocatorOptions().setHasText(Pattern.compile(words)))
                    .waitFor();
        }
    }
}
