package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ibid.local.demo.Student;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A quiz with one question of every interaction, taken in three ways with the same answers: all of them are kept alike. */
@ExtendWith(WithIbid.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThirteenIT {
    private static final List<String> LINES =
            List.of("Possibility 1", "Possibility 2", "Possibility 3", "Possibility 4");
    private static final Pattern SAVED = Pattern.compile("^Saved ");
    private static final int NARROW = 390;

    private WrittenQuiz quiz;

    @BeforeAll
    void aQuiz(Ibid ibid) {
        quiz = WrittenQuiz.of(ibid, "Thirteen", WrittenQuiz.INTERACTIONS, "READING_CHECK", Map.of());
    }

    @Test
    void isTakenByMouseByKeyboardAloneAndOnANarrowScreen(Ibid ibid, Chromium chromium) {
        String byMouse = taken(ibid, chromium, "ben", wide(), page -> new Hand.Pointer(page, false));
        String byKeyboard =
                taken(ibid, chromium, "cleo", Look.ALL.get(2).options(), page -> new Hand.Keys(new Keyboard(page)));
        String narrow = taken(
                ibid,
                chromium,
                "dan",
                new Browser.NewContextOptions().setViewportSize(NARROW, 844).setHasTouch(true),
                page -> new Hand.Pointer(page, true));
        assertThat(byMouse.lines()).hasSize(WrittenQuiz.INTERACTIONS.size());
        assertThat(byKeyboard).isEqualTo(byMouse);
        assertThat(narrow).isEqualTo(byMouse);
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    /** What quiz-service holds of the attempt in the end, a line for each answer. */
    private String taken(
            Ibid ibid, Chromium chromium, String account, Browser.NewContextOptions look, Function<Page, Hand> way) {
        new Student(ibid.signedIn(account)).join(quiz.joinAddress());
        try (Visit visit = chromium.visit(look).signIn(account)) {
            Page page = visit.page();
            Hand hand = way.apply(page);
            Transcript heard = new Transcript(hand instanceof Hand.Keys);
            visit.open(quiz.assignment());
            heard.page(page);
            hand.follow(page.locator("form[action$='/attempts'] button"));
            page.waitForURL("**/attempts/**");
            visit.accessible();
            for (Locator part : page.locator(".part").all()) {
                answer(hand, part);
                part.locator("[data-saved]", new Locator.LocatorOptions().setHasText(SAVED))
                        .waitFor();
            }
            page.locator("[data-saving]:has-text('All saved')").waitFor();
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("nothing to scroll sideways for")
                    .isEqualTo(0);
            heard.page(page);
            String attempt = Scene.id(visit.path());
            hand.follow(Hand.button(page, "Look it over and hand in"));
            assertThat(page.locator("main").innerText()).contains("You have answered 13 of 13 questions");
            heard.page(page);
            hand.follow(Hand.button(page, "Hand in"));
            assertThat(page.locator("[data-kept]").innerText()).startsWith("13 of 13 questions answered");
            visit.accessible();
            heard.page(page);
            hand.follow(page.getByText("See what came of it"));
            visit.accessible();
            heard.page(page);
            heard.keepAs("quiz");
            assertThat(visit.complaints()).isEmpty();
            return new Tables(ibid)
                    .value("select string_agg(response ->> 'response', chr(10) order by slot)"
                            + " from quiz.part_response where attempt = '" + attempt + "'");
        }
    }

    private static void answer(Hand hand, Locator part) {
        switch (part.getAttribute("data-type")) {
            case "choice" -> hand.mark(part.getByLabel("Possibility 2"));
            case "multipleChoice" -> {
                hand.mark(part.getByLabel("Possibility 1"));
                hand.mark(part.getByLabel("Possibility 3"));
            }
            case "inlineChoice" -> hand.choose(part.locator("select"), "Possibility 1");
            case "textEntry" -> hand.write(part.locator("input[type=text]"), "the pump");
            case "numberEntry" -> hand.write(part.locator("input[type=text]"), "1,854");
            case "dateEntry" -> hand.write(part.locator("input[type=text]"), "Sept. 1854");
            case "gapMatch" -> {
                hand.choose(part.getByLabel("Gap 1 of 2"), "Possibility 1");
                hand.choose(part.getByLabel("Gap 2 of 2"), "Possibility 2");
            }
            case "match" -> {
                // in an order of its own for everybody
                for (Locator row : part.locator(".match-rows li").all()) {
                    String line = row.locator("label").innerText();
                    hand.choose(row.locator("select"), line.replace("Line", "Possibility"));
                }
            }
            case "order" -> hand.sort(part, LINES);
            case "hottext", "textSelection" ->
                hand.mark(part.locator("input[type=checkbox]").first());
            case "shortAnswer" -> hand.write(part.locator("textarea"), "Because the pump was foul – so it says.");
            default -> hand.write(part.locator("textarea"), "It names a claim.\nIt weighs “two” sources.");
        }
    }
}
