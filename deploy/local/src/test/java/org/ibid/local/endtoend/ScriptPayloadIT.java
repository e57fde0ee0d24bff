package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ibid.local.demo.Student;
import org.ibid.local.demo.Teacher;
import org.ibid.local.front.Form;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scripts typed into every field that keeps a text, then every page opened in Chromium: none of them runs. */
@ExtendWith(WithIbid.class)
class ScriptPayloadIT {
    private static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(2)>",
            "'><svg onload=alert(3)>",
            "</title><script>alert(4)</script>",
            "</textarea><script>alert(5)</script>",
            "javascript:alert(6)",
            "{inject:frame.name}{{7*7}}",
            "<a href=\"javascript:alert(8)\">x</a>",
            "<iframe srcdoc=\"<script>alert(9)</script>\"></iframe>",
            "\"autofocus onfocus=alert(10) x=\"");
    private static final String ALL = String.join(" ", PAYLOADS);

    @Test
    void noScriptThatSomebodyTypedRunsAnywhere(Ibid ibid, Chromium chromium) {
        FrontDoor desk = ibid.signedIn("ada");
        String essay = essayFullOfScripts(desk);
        List<String> items =
                new Teacher(desk).questions(essay).stream().limit(3).toList();
        for (String item : items) {
            edit(desk, item);
            new Teacher(desk).approve(item);
        }
        String reject = new Teacher(desk).questions(essay).getLast();
        desk.send(desk.get(reject).form("form[action$=/rejection]").with("reason", ALL.substring(0, 290)));
        Scene scene = Scene.over(ibid, desk, essay, "cleo", ALL.substring(0, 150), "READING_CHECK", "");
        answerWithScripts(scene);
        Set<String> pages = new TreeSet<>();
        WebRoutes.found().stream().filter(Route::shows).forEach(route -> pages.add(route.with(scene.names())));
        pages.add(reject + "?state=REJECTED");
        for (String account : List.of("ada", "cleo")) {
            try (Visit visit = chromium.visit().signIn(account)) {
                for (String page : pages) {
                    visit.open(page);
                    visit.page().locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
                }
                visit.page().waitForTimeout(300);
                assertThat(visit.complaints().stream()
                                .filter(complaint -> !complaint.contains("the server responded with a status of"))
                                .toList())
                        .isEmpty();
            }
        }
    }

    private static String essayFullOfScripts(FrontDoor desk) {
        StringBuilder hostile = new StringBuilder(Scene.sample("soviet-power.md"));
        for (String payload : PAYLOADS) {
            hostile.append("\n\nA paragraph that says ").append(payload).append(" in the middle of it.[^h]\n");
        }
        hostile.append("\n[^h]: See ").append(ALL).append(" and [a link](javascript:alert(11)).\n");
        return new Teacher(desk).publish(hostile.toString(), ALL.substring(0, 200), ALL.substring(0, 200));
    }

    private static void edit(FrontDoor desk, String item) {
        Form form = desk.get(item).form("form[action$=/edit]");
        Form edited = form.with("stem", ALL).with("rationale", ALL);
        for (Form.Field field : form.fields()) {
            if (field.name().startsWith("option-") || field.name().startsWith("reason-")) {
                edited = edited.with(field.name(), field.name() + " " + ALL);
            }
            if (field.name().startsWith("prompt-")) {
                edited = edited.with(field.name(), field.value() + " " + ALL);
            }
        }
        Page saved = desk.send(edited);
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
    }

    private static void answerWithScripts(Scene scene) {
        Form form = scene.questions().form("form.attempt");
        for (Form.Field field : form.fields()) {
            if (field.name().startsWith("r.") && field.value().isEmpty()) {
                form = form.with(field.name(), ALL);
            }
        }
        assertThat(scene.learner().send(form.with("do", "save")).status()).isEqualTo(200);
        new Student(scene.learner()).start(scene.assignment());
    }
}
