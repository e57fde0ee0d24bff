package org.ibid.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.local.demo.Student;
import org.ibid.local.demo.Teacher;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;

/**
 * One of everything that belongs to a teacher and a student of theirs: an essay with a draft, an item that waits, a quiz,
 * a course with a reading and two assignments, an open attempt at the first and one handed in at the second.
 *
 * @param library id of the teacher's library
 * @param names what stands for each name in a route: ids, and the part of the first slot that can be answered
 */
record Grounds(String library, String joinAddress, Map<String, String> names) {
    private static final int ITEMS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Grounds made(
            Ibid ibid, String teacher, FrontDoor desk, String student, FrontDoor learner, String text, String title) {
        Teacher work = new Teacher(desk);
        String essay = work.publish(text, title, "Somebody");
        desk.awaited(
                desk.send(desk.get(essay + "/import").form("form.import-form").with("text", text)));
        String library = new Tables(ibid).value("select library from web.essay where id = '" + id(essay) + "'");
        QuizDesk owner = QuizDesk.of(ibid, teacher, library, "owner");
        awaitItems(owner, id(essay));
        List<String> items = owner.approveSome(id(essay), ITEMS);
        String quiz = owner.quiz(title, items);
        String course = work.newCourse(title, "Europe/London");
        work.addReading(course, essay);
        String open = work.assign(course, "/quizzes/" + quiz, title, "PRACTICE", "");
        String over = work.assign(
                course, "/quizzes/" + owner.quiz(title + ", over", items), title + ", over", "READING_CHECK", "");
        Student study = new Student(learner);
        study.join(work.joinAddress(course));
        Page attempt = study.start(open);
        Page submitted = study.start(over);
        learner.send(learner.get(submitted.address().getPath() + "/check").form("form[action$=/submission]"));

        Map<String, String> names = new HashMap<>();
        names.put("essay", id(essay));
        names.put(
                "item",
                owner.get("/v1/essays/" + id(essay) + "/items?state=IN_REVIEW")
                        .get(0)
                        .path("item")
                        .asText());
        names.put("approved", items.getFirst());
        names.put(
                "job",
                new Tables(ibid).value("select id from web.import_job where essay = '" + id(essay) + "' limit 1"));
        names.put("quiz", quiz);
        names.put("course", id(course));
        names.put("assignment", id(open));
        names.put("attempt", id(attempt.address().getPath()));
        names.put("submitted", id(submitted.address().getPath()));
        names.put("reading", id(reading(desk, course)));
        // a course with nothing in it, so that coming in by its code changes nothing for the others
        names.put("code", id(work.joinAddress(work.newCourse(title + ", door", "UTC"))));
        names.put("number", "1");
        names.put(
                "person",
                new Tables(ibid)
                        .value("select person from web.enrolment where role = 'STUDENT' and course = '" + id(course)
                                + "'"));
        names.put("picture", "0".repeat(64));
        // nothing waits in an essay of one version: whoever may settle it is told that it is settled
        names.put("anchor", UUID.randomUUID().toString());
        addMark(names, course + "/readings/" + names.get("reading"), learner);
        addAsset(names, desk);
        addPart(
                names,
                QuizDesk.of(ibid, student, id(course), "student"),
                id(attempt.address().getPath()));
        return new Grounds(library, work.joinAddress(course), names);
    }

    /** The same names, for objects that were never made. */
    Map<String, String> absent() {
        Map<String, String> absent = new HashMap<>(names);
        for (String name : List.of(
                "essay",
                "job",
                "item",
                "approved",
                "quiz",
                "course",
                "reading",
                "mark",
                "assignment",
                "person",
                "attempt",
                "submitted")) {
            absent.put(name, UUID.randomUUID().toString());
        }
        absent.put("code", "ABCD-EFGH");
        return absent;
    }

    /** The same names, one of which is taken from elsewhere. */
    Map<String, String> with(String name, Map<String, String> elsewhere) {
        Map<String, String> mixed = new HashMap<>(names);
        mixed.put(name, elsewhere.getOrDefault(name, "none"));
        if (name.equals("attempt")) {
            mixed.put("submitted", elsewhere.getOrDefault("submitted", "none"));
        }
        return mixed;
    }

    /** The first part of the first slot, and a response to it. */
    private static void addPart(Map<String, String> names, QuizDesk study, String attempt) {
        JsonNode part = study.get("/v1/attempts/" + attempt)
                .path("slots")
                .path(0)
                .path("body")
                .path("parts")
                .path(0);
        JsonNode interaction = part.path("interaction");
        String first = interaction.path("choices").path(0).path("id").asText();
        String type = interaction.path("type").asText();
        names.put("slot", "1");
        names.put("part", part.path("id").asText());
        names.put(
                "response",
                switch (type) {
                    case "choice" -> "{\"type\":\"choice\",\"choice\":\"" + first + "\"}";
                    case "hottext" -> "{\"type\":\"hottext\",\"choices\":[\"" + first + "\"]}";
                    default -> "{\"type\":\"textEntry\",\"text\":\"something\"}";
                });
    }

    /** A mark of the student's on the first sentence of a paragraph. */
    private static void addMark(Map<String, String> names, String reading, FrontDoor learner) {
        String passages = "a[href*=/passages/]";
        String passage = learner.get(reading).html().select(passages).get(0).attr("href");
        Page form = learner.get(passage);
        String portion = form.html().select("input[name=portion]").get(0).attr("value");
        learner.send(form.form("form[action$=/marks]").with("portion", portion).with("kind", "highlight"));
        names.put("passage", id(passage));
        names.put("portion", portion);
        String mark = learner.get(reading + "/marks")
                .html()
                .select(".mark-entry a[href*=/marks/]")
                .get(0)
                .attr("href");
        names.put("mark", id(mark));
    }

    private static void addAsset(Map<String, String> names, FrontDoor door) {
        String[] asset =
                door.get("/").html().select("link[rel=stylesheet]").attr("href").split("/", 4);
        names.put("version", asset[2]);
        names.put("name", asset[3]);
    }

    private static String reading(FrontDoor desk, String course) {
        return desk.get(course).html().select("main a[href*=/readings/]").stream()
                .map(link -> link.attr("href").split("[?#]", 2)[0])
                .findFirst()
                .orElseThrow();
    }

    private static void awaitItems(QuizDesk owner, String essay) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Page items = owner.send("GET", "/v1/essays/" + essay + "/items?state=IN_REVIEW", "");
            if (items.status() == 200 && QuizDesk.parsed(items).size() > ITEMS) {
                return;
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("no items were made: " + items.body());
            }
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
