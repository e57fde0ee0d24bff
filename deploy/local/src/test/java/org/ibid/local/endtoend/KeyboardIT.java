package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.local.demo.Teacher;
import org.ibid.local.front.FrontDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The student's whole journey and the review of questions, by keyboard alone; focus is seen at every stop. */
@ExtendWith(WithIbid.class)
class KeyboardIT {
    private static final Look STILL = Look.ALL.get(2);
    private static final String TITLE = "By keyboard";

    @Test
    void aStudentJoinsReadsAnswersAndIsLedBackToTheText(Ibid ibid, Chromium chromium) {
        Course course = course(ibid);
        try (Visit visit = chromium.visit(STILL.options())) {
            Page page = visit.page();
            Keyboard keys = new Keyboard(page);
            visit.open(course.joinAddress());
            keys.press("Tab");
            assertThat(page.locator(".skip-link").evaluate("link => link === document.activeElement"))
                    .as("the first stop leads past the head of the page")
                    .isEqualTo(true);
            keys.to("Sign in").follow();
            signIn(keys, page);
            keys.to("Join this course").follow();
            reads(keys, page);
            keys.to(Pattern.compile("^" + TITLE + "$")).follow(); // the course, in the trail
            keys.to(TITLE + ": check").follow();
            keys.to("Start").follow();
            answers(keys, page);
            keys.to("Look it over and hand in").follow();
            keys.to("Hand in").follow();
            keys.to("See what came of it").follow();
            assertThat(page.locator(".verdict").count()).isEqualTo(course.questions());
            keys.to(Pattern.compile("(?i)passage|in the essay|in the text")).follow();
            assertThat(page.evaluate("document.activeElement.id"))
                    .as("the lit passage has the keyboard")
                    .isEqualTo("lit");
            keys.press("Shift+Tab");
            assertThat(visit.complaints()).isEmpty();
            System.out.println("a student's journey by keyboard: " + keys.strokes() + " keystrokes");
        }
    }

    private static void signIn(Keyboard keys, Page page) {
        page.locator("#username").focus(); // Keycloak does so where it has the page to itself
        keys.type("dan").press("Tab").type(People.PASSWORD).follow();
    }

    /** Follows a mark to its note and comes back. */
    private static void reads(Keyboard keys, Page page) {
        keys.to(TITLE + ", the essay").follow();
        keys.to("Note 2").press("Enter");
        page.waitForURL("**#n2");
        keys.to("Back to mark 1 of note 2").press("Enter");
        page.waitForURL("**#ref-n2"); // a leap within a page is told of a moment later
    }

    private static void answers(Keyboard keys, Page page) {
        for (Locator part : page.locator(".part").all()) {
            switch (part.getAttribute("data-type")) {
                case "textEntry" -> keys.to(part.locator("input[type=text]")).type("Lenin");
                case "hottext" ->
                    keys.to(part.locator("input[type=checkbox]").first()).press("Space");
                default -> keys.to(part.locator("input[type=radio]").first()).press("ArrowDown");
            }
            part.locator("[data-saved]", new Locator.LocatorOptions().setHasText("Saved"))
                    .waitFor();
        }
    }

    @Test
    void aTeacherApprovesRejectsAndEditsWithoutAMouse(Ibid ibid, Chromium chromium) {
        String essay =
                new Teacher(ibid.signedIn("ada")).publish(Scene.sample("broad-street.md"), "Reviewed by keyboard", "");
        new Teacher(ibid.signedIn("ada")).questions(essay);
        try (Visit visit = chromium.visit(STILL.options()).signIn("ada")) {
            Page page = visit.page();
            Keyboard keys = new Keyboard(page);
            visit.open(essay + "/items");
            keys.to("Begin with the best").follow();
            int before = keys.strokes();
            for (int i = 0; i < 3; i++) {
                moves(page, () -> keys.press("a"));
            }
            assertThat(keys.strokes() - before)
                    .as("keystrokes for three approvals")
                    .isEqualTo(3);
            moves(page, () -> keys.press("r").type("Too trivial").press("Enter"));
            moves(page, () -> keys.press("j"));
            moves(page, () -> keys.press("k"));
            keys.press("e");
            page.keyboard().press("End");
            keys.type(" (as the essay has it)");
            keys.to("Save as a new revision");
            keys.press("Enter");
            page.getByText("as the essay has it").first().waitFor();
            visit.open(essay + "/items?state=APPROVED");
            assertThat(page.locator("ol.item-lines > li").count()).isGreaterThanOrEqualTo(3);
            visit.open(essay + "/items?state=REJECTED");
            assertThat(page.locator("ol.item-lines > li").count()).isEqualTo(1);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void moves(Page page, Runnable keys) {
        String before = page.url();
        keys.run();
        page.waitForURL(url -> !url.equals(before));
        page.waitForLoadState();
    }

    private record Course(String joinAddress, int questions) {}

    private static Course course(Ibid ibid) {
        FrontDoor desk = ibid.signedIn("ada");
        Teacher teacher = new Teacher(desk);
        String essay = teacher.publish(Scene.sample("soviet-power.md"), TITLE + ", the essay", "");
        teacher.questions(essay).stream()
                .filter(question -> Seat.answers(
                        desk.get(question).html().select(".question .item-kind").text()))
                .limit(6)
                .forEach(teacher::approve);
        List<String> approved = teacher.approved(essay);
        String quiz = teacher.quiz(essay, TITLE + ": check", approved);
        String course = teacher.newCourse(TITLE, "Europe/London");
        teacher.addReading(course, essay);
        teacher.assign(course, quiz, TITLE + ": check", "READING_CHECK", "");
        return new Course(teacher.joinAddress(course), approved.size());
    }
}
