package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher changes a text that was asked about; whoever answered before finds the words that they were asked about. */
@ExtendWith(WithIbid.class)
class VersionsIT {

    private static final String TITLE = "Masters of a second version";
    private static final String OLD = "soviets";
    private static final String NEW = "councils";

    @Test
    void anOldAttemptShowsTheOldWordsAfterAnEditedTextIsPublished(Chromium chromium) {
        try (Visit desk = chromium.visit();
                Visit seat = chromium.visit()) {
            Desk teacher = new Desk(desk.signIn("ada").accessible());
            teacher.paste(Scene.sample("soviet-power.md"));
            String essay = teacher.publish(TITLE, "The Ibid authors");
            teacher.questions(essay);
            teacher.approve(essay, 3);
            String quiz = teacher.quiz(essay, TITLE + ": check");
            String course = teacher.course("Course of " + TITLE);
            teacher.addReading(course, TITLE);
            String assignment = teacher.assign(course, TITLE + ": check");
            List<List<String>> keys = teacher.keys(quiz);
            Seat learner = new Seat(seat);
            learner.join(teacher.joinAddress(course), "dan");
            learner.start(assignment);
            learner.answer(keys);
            learner.handIn();
            String feedback = seat.path();
            String before = passages(seat);

            editsAsText(desk, essay);
            seesTheDifference(desk, essay);

            seat.open(feedback).accessible();
            assertThat(passages(seat)).isEqualTo(before);
            assertThat(seat.page().locator("main").innerText()).contains("taken on version 1 of 2");
            seat.page().locator(".passage-quoted a").first().click();
            seat.page().waitForURL("**/readings/**");
            assertThat(seat.page().locator("#lit").isVisible()).isTrue();
            assertThat(seat.page().locator(".essay").innerText()).contains(OLD).doesNotContain(NEW);
            assertThat(desk.complaints()).isEmpty();
            assertThat(seat.complaints()).isEmpty();
        }
    }

    private static String passages(Visit seat) {
        return String.join("\n", seat.page().locator(".passage-quoted").allInnerTexts());
    }

    private static void editsAsText(Visit desk, String essay) {
        Page page = desk.page();
        desk.open(essay);
        press(page, "Edit the text");
        Visit.headed(page, "Edit the text of " + TITLE);
        desk.accessible().pictures("writing");
        String text = page.locator("#text").inputValue();
        page.locator("#text").fill(text + "\n*not closed\n");
        press(page, "Save");
        assertThat(page.locator(".error-summary").innerText()).contains("Line ").contains("*not");
        assertThat(page.locator("#text").inputValue()).contains("*not closed");
        desk.accessible().pictures("writing-wrong");
        desk.complaints(); // the browser reports the status of what cannot be saved
        page.locator("#text").fill(text.replace(OLD, NEW));
        press(page, "Save");
        assertThat(page.locator("[role=status]").innerText())
                .startsWith("Saved.")
                .contains("changed");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What is changed since version 1"))
                .click();
        assertThat(page.locator(".change ins").first().innerText()).contains(NEW);
        desk.open(essay + "/draft").accessible();
        page.locator("section.publish button[type=submit]").click();
        page.waitForURL("**/impact");
        Visit.headed(page, "Before you publish version 2");
        desk.accessible().pictures("impact");
        page.locator(".impact-decision button[type=submit]").click();
        page.waitForURL("**" + essay);
        Visit.headed(page, TITLE);
    }

    private static void seesTheDifference(Visit desk, String essay) {
        Page page = desk.page();
        desk.open(essay + "/versions").accessible();
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        desk.pictures("versions");
        desk.open(essay + "/versions/2/changes").accessible();
        assertThat(page.locator(".change del").first().innerText()).contains(OLD);
        assertThat(page.locator(".change ins").first().innerText()).contains(NEW);
        desk.pictures("changes");
        page.locator(".changes-list a").first().click();
        page.waitForURL("**#c1");
        desk.open(essay + "/versions/1").accessible();
        assertThat(page.locator("main").innerText())
                .contains("This is version 1 of 2.")
                .contains(OLD);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
