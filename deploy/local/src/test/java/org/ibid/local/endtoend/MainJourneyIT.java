package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, end to end, as a teacher and as a student, with and without JavaScript. */
@ExtendWith(WithIbid.class)
class MainJourneyIT {
    private static final int QUESTIONS = 10;

    @Test
    void aTeacherMakesAQuizFromAPasteAndAStudentTakesItAndIsLedBackToTheText(Chromium chromium) {
        try (Visit desk = chromium.visit();
                Visit seat = chromium.visit()) {
            journey(desk, seat, "ben", "Masters without Keys");
            assertThat(desk.complaints()).isEmpty();
            assertThat(seat.complaints()).isEmpty();
        }
    }

    @Test
    void theSameWorksWithoutJavaScript(Chromium chromium) {
        try (Visit desk = chromium.visitWithoutJavaScript();
                Visit seat = chromium.visitWithoutJavaScript()) {
            journey(desk, seat, "cleo", "Masters without Scripts");
        }
    }

    private static void journey(Visit desk, Visit seat, String student, String title) {
        String read = title + ", with its notes";
        Desk teacher = new Desk(desk.signIn("ada").accessible());
        teacher.paste(Scene.sample("soviet-power-pasted.txt"));
        assertThat(desk.page().locator("section.note-list").innerText()).contains("notes");
        pictures(desk, "preview");
        String essay = teacher.publish(title, "The Ibid authors");
        assertThat(teacher.questions(essay)).as("questions made").isGreaterThanOrEqualTo(20);
        teacher.approve(essay, QUESTIONS);
        String quiz = teacher.quiz(essay, title + ": check");
        teacher.paste(Scene.sample("soviet-power.md")).publish(read, "The Ibid authors");
        String course = teacher.course("Course of " + title);
        teacher.addReading(course, title);
        teacher.addReading(course, read);
        String assignment = teacher.assign(course, title + ": check");
        List<List<String>> keys = teacher.keys(quiz);
        assertThat(keys).hasSize(QUESTIONS);

        Seat learner = new Seat(seat);
        learner.join(teacher.joinAddress(course), student);
        pictures(seat, "course-student");
        learner.read(course, read);
        pictures(seat, "reading");
        seat.transcript("reading");
        learner.start(assignment);
        learner.answer(keys);
        pictures(seat, "attempt");
        if (seat.scripted()) {
            String given = learner.given();
            seat.page().reload();
            assertThat(learner.given())
                    .as("answers after loading the page again")
                    .isEqualTo(given);
        }
        learner.handIn();
        seesWhatCameOfIt(seat);
        seesTheResults(desk, assignment, course);
    }

    private static void seesWhatCameOfIt(Visit seat) {
        seat.accessible();
        pictures(seat, "feedback");
        assertThat(seat.page().locator(".score-words").innerText())
                .contains("5")
                .contains("10");
        for (int number = 1; number <= QUESTIONS; number++) {
            Locator question = seat.page().locator("#q" + number);
            assertThat(question.locator(".verdict").innerText())
                    .as("verdict on question " + number)
                    .startsWithIgnoringCase(number % 2 == 1 ? "right" : "not right");
            assertThat(question.innerText()).contains("Why");
            assertThat(question.locator("mark.lit").count())
                    .as("passage of question " + number)
                    .isPositive();
        }
        seat.page().locator(".passage-quoted a").first().click();
        seat.page().waitForURL("**/readings/**");
        assertThat(seat.page().locator("#lit").isVisible()).isTrue();
        seat.accessible();
        pictures(seat, "passage");
    }

    private static void seesTheResults(Visit desk, String assignment, String course) {
        desk.open(course + "/gradebook").accessible();
        desk.open(course + "/gradebook/" + Scene.id(assignment)).accessible();
        assertThat(desk.page().locator("main table").innerText()).containsAnyOf("Ben Okafor", "Cleo Marsh");
        pictures(desk, "results");
        desk.open(course + "/roster").accessible();
        desk.open("/library").accessible();
        desk.open("/quizzes").accessible();
        desk.open("/courses").accessible();
    }

    private static void pictures(Visit visit, String name) {
        if (visit.scripted()) {
            visit.pictures(name);
        }
    }
}
