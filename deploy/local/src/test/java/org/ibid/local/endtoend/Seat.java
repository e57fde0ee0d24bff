package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** A student's part of the main job, in a browser. Looks at every page that it meets. */
final class Seat {
    private final Visit visit;
    private final Page page;

    Seat(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** Opens the teacher's link, signs in on the way, and joins. */
    void join(String joinAddress, String account) {
        visit.open(joinAddress).accessible();
        visit.signIn(account).accessible();
        visit.open(joinAddress).accessible();
        press("Join this course");
        visit.accessible();
    }

    /** Reads an essay of the course with its notes beside the line. */
    void read(String course, String title) {
        visit.open(course);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        Visit.headed(page, title);
        assertThat(page.locator("a.note-mark").count()).as("marks of notes").isGreaterThan(20);
        assertThat(page.locator(".notes").count()).as("notes beside the text").isGreaterThan(10);
        visit.accessible();
    }

    void start(String assignment) {
        visit.open(assignment).accessible();
        page.locator("form[action$='/attempts'] button").click();
        page.waitForURL("**/attempts/**");
        visit.accessible();
    }

    /** Of questions that are answered otherwise than by choosing, typing into a gap or ticking sentences. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "Which words are whose|What came first|Why, in one|Essay question|and the proof|typed|Which two it says|Where the author stands");

    /** Whether somebody at a seat can answer questions of a kind, as the review desk calls it. */
    static boolean answers(String kind) {
        return !OTHERWISE.matcher(kind).find();
    }

    /** Answers odd questions rightly and even ones wrongly; with a script, each is saved before the next. */
    void answer(List<List<String>> keys) {
        for (int number = 1; number <= keys.size(); number++) {
            Locator slot = page.locator("#q" + number);
            for (Locator part : slot.locator(".part").all()) {
                answer(part, keys.get(number - 1), number % 2 == 1);
                if (visit.scripted()) {
                    part.locator("[data-saved]", new Locator.LocatorOptions().setHasText("Saved"))
                            .waitFor();
                }
            }
        }
    }

    private static void answer(Locator part, List<String> key, boolean rightly) {
        switch (part.getAttribute("data-type")) {
            case "textEntry" ->
                part.locator("input[type=text]").fill(rightly ? key.getFirst().split("\\R|, or |; ", 2)[0] : "zzz");
            case "hottext" -> {
                for (Locator option : part.locator("label.hotspan").all()) {
                    boolean isKey =
                            key.contains(option.locator("span").innerText().strip());
                    if (isKey == rightly) {
                        option.locator("input").check();
                        if (!rightly) {
                            return;
                        }
                    }
                }
            }
            default -> {
                for (Locator option : part.locator("div.choice").all()) {
                    if (key.contains(option.locator("label").innerText().strip()) == rightly) {
                        option.locator("input").check();
                        return;
                    }
                }
            }
        }
    }

    /** Everything that is filled in and ticked, as one text. */
    String given() {
        StringBuilder given = new StringBuilder();
        for (Locator field :
                page.locator("form.attempt input:not([type=hidden])").all()) {
            boolean text = "text".equals(field.getAttribute("type"));
            given.append(text ? field.inputValue() : Boolean.toString(field.isChecked()))
                    .append('|');
        }
        return given.toString();
    }

    void handIn() {
        press("Look it over and hand in");
        page.waitForURL("**/check");
        visit.accessible();
        press("Hand in");
        Visit.headed(page, "Handed in");
        visit.accessible();
        page.getByText("See what came of it").click();
        page.waitForURL("**/feedback");
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState();
    }
}
