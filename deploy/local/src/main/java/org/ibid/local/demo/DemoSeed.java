package org.ibid.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibid.local.front.FrontDoor;

/**
 * A teacher, three students, both sample essays with approved questions, and a course with an open quiz. Whatever is
 * there already is left as it is, so that a start that was broken off is finished by the next one.
 */
public final class DemoSeed {
    private static final String PASSWORD = "ibid-demo";
    private static final String COURSE = "Reading with footnotes";
    private static final int APPROVED = 10;

    private final String webUrl;
    private final Path samples;
    private final Teacher ada;

    private DemoSeed(String webUrl, Path samples) {
        this.webUrl = webUrl;
        this.samples = samples;
        this.ada = new Teacher(new FrontDoor(webUrl).signIn("ada", PASSWORD));
    }

    /** @param done a file that says that the demo was made; people may change it as they like afterwards */
    public static void plant(String webUrl, Path samples, Path done) {
        if (Files.exists(done)) {
            return;
        }
        new DemoSeed(webUrl, samples).plant();
        try {
            Files.writeString(done, COURSE + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void plant() {
        String course = ada.course(COURSE).orElseGet(() -> ada.newCourse(COURSE, "Europe/London"));
        for (String sample : List.of("soviet-power.md", "broad-street.md")) {
            plant(course, sample);
        }
        String joinAddress = ada.joinAddress(course);
        for (String student : List.of("ben", "cleo", "dan")) {
            new Student(new FrontDoor(webUrl).signIn(student, PASSWORD)).join(joinAddress);
        }
    }

    private void plant(String course, String sample) {
        String text = read(samples.resolve(sample));
        String title = title(text);
        Optional<String> present = ada.essay(title);
        String essay = present.orElseGet(() -> ada.publish(text, "", ""));
        List<String> questions = ada.questions(essay);
        int missing = APPROVED - ada.approved(essay).size();
        questions.stream().limit(Math.max(0, missing)).forEach(ada::approve);
        String quizTitle = "Reading check: " + title;
        if (ada.assignment(course, quizTitle).isEmpty()) {
            ada.addReading(course, essay);
            String quiz = ada.quiz(essay, quizTitle, ada.approved(essay));
            ada.assign(course, quiz, quizTitle, "READING_CHECK", "");
        }
    }

    /** The title in the head of a Markdown file. */
    private static String title(String text) {
        return text.lines()
                .filter(line -> line.startsWith("title:"))
                .map(line -> line.substring("title:".length()).strip().replace("\"", ""))
                .findFirst()
                .orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
