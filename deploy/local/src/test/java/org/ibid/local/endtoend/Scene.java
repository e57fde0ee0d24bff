package org.ibid.local.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.local.demo.Student;
import org.ibid.local.demo.Teacher;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;

/**
 * A course with an essay, approved questions and an open quiz that a student has begun.
 *
 * @param learner signed in, with the attempt's ticket in the cookies
 */
record Scene(
        FrontDoor teacher,
        FrontDoor learner,
        String essay,
        List<String> items,
        String quiz,
        String course,
        String joinAddress,
        String reading,
        String assignment,
        Page questions) {

    private static final int ITEMS = 6;

    static Scene set(Ibid ibid, String teacher, String student, String title) {
        return set(ibid, teacher, student, title, "READING_CHECK", "");
    }

    /** @param closes as the form's field has it; empty for never */
    static Scene set(Ibid ibid, String teacher, String student, String title, String preset, String closes) {
        FrontDoor desk = ibid.signedIn(teacher);
        Teacher work = new Teacher(desk);
        String essay = work.publish(sample("soviet-power.md"), title, "");
        work.questions(essay).stream()
                .filter(question -> Seat.answers(
                        desk.get(question).html().select(".question .item-kind").text()))
                .limit(ITEMS)
                .forEach(work::approve);
        return over(ibid, desk, essay, student, title, preset, closes);
    }

    /** The rest of a scene, for an essay with approved questions. */
    static Scene over(
            Ibid ibid, FrontDoor desk, String essay, String student, String title, String preset, String closes) {
        Teacher work = new Teacher(desk);
        List<String> items = work.approved(essay);
        String quiz = work.quiz(essay, title, items);
        String course = work.newCourse(title, "Europe/London");
        work.addReading(course, essay);
        String assignment = work.assign(course, quiz, title, preset, closes);
        String joinAddress = work.joinAddress(course);
        String reading =
                desk.get(course).link("main a[href*=/readings/]").orElseThrow().replaceFirst("https?://[^/]+", "");
        FrontDoor learner = ibid.signedIn(student);
        Student study = new Student(learner);
        study.join(joinAddress);
        Page questions = study.start(assignment);
        return new Scene(desk, learner, essay, items, quiz, course, joinAddress, reading, assignment, questions);
    }

    static String sample(String name) {
        try {
            return Files.readString(Ibid.ROOT.resolve("samples").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String attempt() {
        return questions.address().getPath();
    }

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** What stands for each name in a route: {@code {course}} and so on. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        names.put("essay", id(essay));
        names.put("item", id(items.getFirst()));
        names.put("quiz", id(quiz));
        names.put("course", id(course));
        names.put("code", id(joinAddress));
        names.put("reading", id(reading));
        names.put("assignment", id(assignment));
        names.put("attempt", id(attempt()));
        names.put("passage", "p2");
        names.put("number", "1");
        names.put("slot", "1");
        names.put("part", questions.html().select(".part").attr("data-part"));
        return names;
    }
}
