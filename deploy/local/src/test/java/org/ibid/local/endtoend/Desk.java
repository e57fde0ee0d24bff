package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;

/** A teacher's part of the main job, in a browser. Looks at every page that it meets. */
final class Desk {
    private final Visit visit;
    private final Page page;

    Desk(Visit signedIn) {
        this.visit = signedIn;
        this.page = signedIn.page();
    }

    /** Pastes a text and waits for what was understood. */
    Desk paste(String text) {
        visit.open("/library/new").accessible();
        page.getByLabel("Paste the essay").fill(text);
        press("See what Ibid understands");
        Visit.headed(page, "What Ibid understood");
        visit.accessible();
        return this;
    }

    /** Publishes what is previewed and answers the essay's path. */
    String publish(String title, String author) {
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill(title);
        page.getByLabel("Author", new Page.GetByLabelOptions().setExact(true)).fill(author);
        page.locator("section.publish button[type=submit]").click();
        Visit.headed(page, title);
        visit.accessible();
        return visit.path();
    }

    /** Waits for the questions and answers how many wait for review. */
    int questions(String essay) {
        Locator lines = page.locator("ol.item-lines > li");
        for (int tries = 0; tries < 120; tries++) {
            visit.open(essay + "/items");
            if (lines.count() > 0) {
                break;
            }
            page.waitForTimeout(500);
        }
        visit.accessible();
        return lines.count();
    }

    /** Approves the best questions that a seat can answer one after another, each with its passage in sight. */
    void approve(String essay, int howMany) {
        visit.open(essay + "/items");
        page.getByText("Begin with the best").click();
        for (int i = 0; i < howMany; i++) {
            while (!Seat.answers(page.locator(".question .item-kind").first().innerText())) {
                String here = page.url();
                page.locator("[data-next]").click();
                page.waitForURL(url -> !url.equals(here));
            }
            assertThat(page.locator(".review-desk .lit").count())
                    .as("lit passage beside " + page.url())
                    .isPositive();
            if (i < 3) {
                visit.accessible();
            }
            if (i == 0 && visit.scripted()) {
                visit.pictures("review");
            }
            String before = page.url();
            press("Approve");
            page.waitForURL(url -> !url.equals(before));
        }
    }

    /** Makes a quiz of every approved question and answers its path. */
    String quiz(String essay, String title) {
        visit.open("/quizzes/new?essay=" + Scene.id(essay)).accessible();
        page.getByLabel("Title").fill(title);
        for (Locator box : page.locator("input[name=item]").all()) {
            box.check();
        }
        press("Save the quiz");
        Visit.headed(page, title);
        visit.accessible();
        return visit.path();
    }

    String course(String title) {
        visit.open("/courses/new").accessible();
        page.getByLabel("Title").fill(title);
        page.getByLabel("Time zone").selectOption("Europe/Rome");
        press("Create the course");
        Visit.headed(page, title);
        visit.accessible();
        return visit.path();
    }

    void addReading(String course, String title) {
        visit.open(course);
        page.getByLabel("Add one of your essays").selectOption(new SelectOption().setLabel(title));
        press("Add");
        assertThat(page.locator("main").innerText()).contains(title);
    }

    /** Sets the quiz as a reading check that is open at once. */
    String assign(String course, String quizTitle) {
        visit.open(course + "/quizzes/new").accessible();
        Locator option = page.locator("#quiz option", new Page.LocatorOptions().setHasText(quizTitle))
                .last();
        page.locator("#quiz").selectOption(option.getAttribute("value"));
        page.getByLabel("Reading check").check();
        press("Set the quiz");
        visit.accessible();
        if (visit.scripted()) {
            visit.pictures("course-teacher");
        }
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(quizTitle))
                .click();
        visit.accessible();
        return visit.path();
    }

    String joinAddress(String course) {
        visit.open(course);
        return page.locator("main a[href^='/join/']").first().getAttribute("href");
    }

    /** The right answers of a quiz, question by question: texts of options, or an accepted text. */
    List<List<String>> keys(String quiz) {
        visit.open(quiz);
        List<String> items = new ArrayList<>();
        for (Locator link : page.locator("ol.quiz-items > li > a").all()) {
            items.add(link.getAttribute("href"));
        }
        List<List<String>> keys = new ArrayList<>();
        for (String item : items) {
            visit.open(item);
            List<String> options = page.locator(".option-key .option-text").allInnerTexts();
            keys.add(options.isEmpty() ? page.locator(".accepted").allInnerTexts() : options);
        }
        return keys;
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState();
    }
}
