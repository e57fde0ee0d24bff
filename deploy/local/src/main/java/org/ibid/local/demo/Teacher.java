package org.ibid.local.demo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ibid.local.front.Form;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;

/** What a teacher does, page by page. Every step answers the address of what it made, such as {@code /courses/…}. */
public final class Teacher {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FrontDoor door;

    public Teacher(FrontDoor signedIn) {
        this.door = signedIn;
    }

    /** The essay of that title, if the library has it. */
    public Optional<String> essay(String title) {
        return named(door.get("/library"), "main a[href^=/library/]", title);
    }

    /** Pastes a text and waits until it is read: what was understood of it, or what was refused and why. */
    public Page paste(String text) {
        return door.awaited(
                door.send(door.get("/library/new").form("form.import-form").with("text", text)));
    }

    /** Pastes and publishes an essay; title and author replace what the importer found, unless they are empty. */
    public String publish(String text, String title, String author) {
        Form publish = expected(paste(text), 200).form("form[action$=/versions]");
        if (!title.isEmpty()) {
            publish = publish.with("title", title);
        }
        if (!author.isEmpty()) {
            publish = publish.with("authors", author);
        }
        return path(expected(door.send(publish), 200).address());
    }

    /** Waits until the essay's questions are made; answers their addresses, best first. */
    public List<String> questions(String essay) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            List<String> found = questionsIn(essay, "IN_REVIEW");
            if (!found.isEmpty()) {
                return found;
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("no questions were made: " + door.get(essay));
            }
            FrontDoor.pause();
        }
    }

    public List<String> approved(String essay) {
        return questionsIn(essay, "APPROVED");
    }

    private List<String> questionsIn(String essay, String state) {
        Page list = expected(door.get(essay + "/items?state=" + state), 200);
        return list.html().select("main .item-lines a[href^=" + essay + "/items/]").stream()
                .map(link -> link.attr("href").split("[?#]", 2)[0])
                .distinct()
                .toList();
    }

    public void approve(String question) {
        Page page = expected(door.get(question), 200);
        expected(door.send(page.form("form[action$=/approval]")), 200);
    }

    /** Makes a quiz of these questions. */
    public String quiz(String essay, String title, List<String> questions) {
        String id = essay.substring(essay.lastIndexOf('/') + 1);
        Form form = expected(door.get("/quizzes/new?essay=" + id), 200)
                .form("main form[method=post]")
                .without("item")
                .with("title", title);
        for (String question : questions) {
            form = form.and("item", question.substring(question.lastIndexOf('/') + 1));
        }
        return path(expected(door.send(form), 200).address());
    }

    public Optional<String> course(String title) {
        return named(door.get("/courses"), "main a[href^=/courses/]", title);
    }

    public String newCourse(String title, String zone) {
        Form form = door.get("/courses/new").form("form[action=/courses]");
        return path(expected(door.send(form.with("title", title).with("zone", zone)), 200)
                .address());
    }

    /** Address of the door that the course's code opens: {@code /join/ABCD-EFGH}. */
    public String joinAddress(String course) {
        return expected(door.get(course), 200)
                .link("main a[href^=/join/]")
                .map(address -> path(URI.create(address)))
                .orElseThrow();
    }

    /** Puts the essay among the course's readings. */
    public void addReading(String course, String essay) {
        Page page = expected(door.get(course), 200);
        Form form = page.form("form[action$=/readings]");
        expected(door.send(form.with("essay", essay.substring(essay.lastIndexOf('/') + 1))), 200);
    }

    /** Sets the quiz in the course, with a preset by name: READING_CHECK, GRADED_TEST, PRACTICE. */
    public String assign(String course, String quiz, String title, String preset, String closes) {
        Form form = expected(door.get(course + "/quizzes/new"), 200)
                .form("form[action$=/quizzes]")
                .with("quiz", quiz.substring(quiz.lastIndexOf('/') + 1))
                .with("preset", preset)
                .with("closes", closes);
        Page page = expected(door.send(form), 200);
        return named(page, "main a[href^=" + course + "/quizzes/]", title).orElseThrow();
    }

    public Optional<String> assignment(String course, String title) {
        return named(expected(door.get(course), 200), "main a[href^=" + course + "/quizzes/]", title);
    }

    private static Optional<String> named(Page page, String selector, String text) {
        return page.html().select(selector).stream()
                .filter(link -> link.text().equals(text))
                .map(link -> link.attr("href"))
                .findFirst();
    }

    private static Page expected(Page page, int status) {
        if (page.status() != status) {
            throw new IllegalStateException("expected " + status + ", got " + page);
        }
        return page;
    }

    private static String path(URI address) {
        return address.getPath();
    }
}
