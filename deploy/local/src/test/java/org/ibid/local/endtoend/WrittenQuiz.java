package org.ibid.local.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.local.demo.Student;
import org.ibid.local.demo.Teacher;
import org.ibid.local.front.Form;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;

/** A quiz of questions that its teacher wrote by hand on one essay, before a course. */
record WrittenQuiz(FrontDoor teacher, String course, String assignment, String joinAddress) {

    /** One of each. */
    static final List<String> INTERACTIONS = List.of(
            "choice",
            "multipleChoice",
            "inlineChoice",
            "textEntry",
            "numberEntry",
            "dateEntry",
            "gapMatch",
            "match",
            "order",
            "hottext",
            "textSelection",
            "shortAnswer",
            "extendedText");

    /** @param settings of the assignment's terms, by name of the field */
    static WrittenQuiz of(
            Ibid ibid, String title, List<String> interactions, String preset, Map<String, String> settings) {
        FrontDoor desk = ibid.signedIn("ada");
        Teacher teacher = new Teacher(desk);
        String essay = teacher.publish(Scene.sample("broad-street.md"), title, "");
        teacher.questions(essay);
        List<String> items = new ArrayList<>();
        for (String interaction : interactions) {
            items.add(written(desk, essay, interaction, items.size() + 1));
        }
        items.forEach(teacher::approve);
        String course = teacher.newCourse(title, "Europe/London");
        teacher.addReading(course, essay);
        String assignment = teacher.assign(course, teacher.quiz(essay, title, items), title, preset, "");
        WrittenQuiz quiz = new WrittenQuiz(desk, course, assignment, teacher.joinAddress(course));
        quiz.set(settings);
        return quiz;
    }

    /** Changes the terms of the quiz. */
    void set(Map<String, String> settings) {
        Form terms = teacher.get(assignment + "/terms").form("form[action$=/terms]");
        for (Map.Entry<String, String> one : settings.entrySet()) {
            if (!terms.has(one.getKey())) {
                throw new IllegalStateException("terms without " + one.getKey());
            }
            terms = terms.with(one.getKey(), one.getValue());
        }
        Page kept = teacher.send(terms);
        if (kept.status() != 200 || !kept.html().select(".field-wrong").isEmpty()) {
            throw new IllegalStateException("terms were not kept: " + kept);
        }
    }

    /** Somebody who has an account from now on, and in a browser the first page of an attempt. */
    Visit begun(Ibid ibid, Chromium chromium, String account) {
        ibid.people().make(account, "Mid", "Quiz " + account, "student");
        new Student(ibid.signedIn(account)).join(joinAddress);
        Visit visit = chromium.visit().signIn(account);
        visit.open(assignment);
        visit.page().locator("form[action$='/attempts'] button").click();
        visit.page().waitForURL("**/attempts/**");
        return visit;
    }

    private static String written(FrontDoor desk, String essay, String interaction, int number) {
        Page empty = desk.get(essay + "/items/new?interaction=" + interaction);
        Form form = empty.form("form:has(#stem)")
                .with("stem", "Written " + number + ": " + interaction)
                .with("rationale", "The passage says so.")
                .with("do", "keep");
        Page kept = desk.send(filledIn(form, interaction, empty));
        String address = kept.address().getPath();
        if (!address.matches(".*/items/[0-9a-f-]{36}")) {
            throw new IllegalStateException(interaction + " was not kept: " + kept);
        }
        return address;
    }

    private static Form filledIn(Form form, String interaction, Page page) {
        return switch (interaction) {
            case "choice" -> options(form, 3).with("key-a", "b");
            case "multipleChoice" -> options(form, 4).with("key-a", "a").and("key-a", "c");
            case "inlineChoice" ->
                options(form.with("prompt-a", "It was the _____ that did it."), 3)
                        .with("key-a", "a");
            case "textEntry" ->
                form.with("prompt-a", "It was the _____ that did it.").with("accepted-a", "pump");
            case "numberEntry" -> form.with("accepted-a", "1854");
            case "dateEntry" -> form.with("accepted-a", "September 1854");
            case "gapMatch" ->
                options(form.with("prompt-a", "First the _____, then the _____."), 3)
                        .with("key-a", "g01=a")
                        .and("key-a", "g02=b");
            case "match" -> rows(options(form, 3), 3);
            case "order" -> options(form, 4);
            case "hottext" ->
                form.with("key-a", page.html().select("[name=key-a]").get(0).attr("value"));
            case "textSelection" -> form.with("evidence", opening(page));
            case "shortAnswer" ->
                form.with("model-a", "Because the pump was foul.").with("accepted-a", "pump\nfoul | dirty");
            default -> form.with("accepted-a", "Names the claim.\nWeighs two sources.");
        };
    }

    private static Form options(Form form, int count) {
        Form filled = form;
        for (int i = 0; i < count; i++) {
            filled = filled.with("option-a-" + (char) ('a' + i), "Possibility " + (i + 1));
        }
        return filled;
    }

    private static Form rows(Form form, int count) {
        Form filled = form.without("key-a");
        for (int i = 1; i <= count; i++) {
            filled = filled.with("row-a-r0" + i, "Line " + i).and("key-a", "r0" + i + "=" + "abc".charAt(i - 1));
        }
        return filled;
    }

    /** The first words of the passage that is offered. */
    private static String opening(Page page) {
        String passage = page.html()
                .select("#passage option[selected], #passage option")
                .get(0)
                .text();
        String words = passage.substring(passage.indexOf(": ") + 2).replace(" …", "");
        return words.substring(0, Math.min(40, words.length()));
    }
}
