package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ibid.local.demo.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A queue of twenty questions, four of which are bad, reviewed by keyboard alone on a laptop's screen. What the checks say
 * on the card is all that the reviewer goes by. Catches count first, keystrokes second.
 */
@ExtendWith(WithIbid.class)
class PlantedIT {
    private static final int QUEUE = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void fourBadQuestionsAmongTwentyAreCaughtByKeyboardWithoutScrolling(Ibid ibid, Chromium chromium) {
        Teacher teacher = new Teacher(ibid.signedIn("ada"));
        String essay = teacher.publish(Scene.sample("soviet-power.md"), "Four of twenty", "");
        teacher.questions(essay);
        QuizDesk desk = QuizDesk.of(
                ibid,
                "ada",
                new Tables(ibid).value("select library from web.essay where id = '" + Grounds.id(essay) + "'"),
                "owner");
        Set<String> planted = plant(desk, Grounds.id(essay));
        Browser.NewContextOptions laptop = new Browser.NewContextOptions().setViewportSize(1366, 768);
        try (Visit visit = chromium.visit(laptop).signIn("ada")) {
            Page page = visit.page();
            visit.open(essay + "/items");
            Keyboard keys = new Keyboard(page);
            keys.to("Begin with the best").follow();
            Set<String> caught = review(page, keys);
            int strokes = keys.strokes();
            caught.retainAll(planted);
            System.out.println("a queue of " + QUEUE + " with " + planted.size() + " bad questions: " + caught.size()
                    + " caught, " + strokes + " keystrokes, those of the reasons among them");
            assertThat(caught).as("bad questions that were caught").isEqualTo(planted);
            visit.open(essay + "/items?state=APPROVED");
            assertThat(page.locator("ol.item-lines > li").count()).isEqualTo(QUEUE - planted.size());
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** One key approves; a flagged question is rejected with a reason. Nothing is scrolled in between. */
    private static Set<String> review(Page page, Keyboard keys) {
        Set<String> rejected = new TreeSet<>();
        for (int i = 0; i < QUEUE; i++) {
            inSight(page);
            String before = page.url();
            if (page.locator(".objecting").count() > 0) {
                rejected.add(before.replaceFirst(".*/items/([0-9a-f-]{36}).*", "$1"));
                keys.press("r").type("A check objects").press("Enter");
            } else {
                int strokes = keys.strokes();
                keys.press("a");
                assertThat(keys.strokes() - strokes).as("keys for a decision").isEqualTo(1);
            }
            page.waitForURL(url -> !url.equals(before));
            page.waitForLoadState();
        }
        return rejected;
    }

    /** The question, its key, the passage that proves it and the bar to decide in: all on the screen at once. */
    private static void inSight(Page page) {
        Object missing = page.evaluate("""
            () => {
              const seen = (element) => {
                if (!element) return false;
                const box = element.getClientRects()[0]; // of words over several lines, the first line
                const x = box.left + Math.min(20, box.width / 2);
                const y = Math.max(box.top, 0) + Math.min(8, box.height / 2);
                const top = document.elementFromPoint(x, y);
                return box.top >= 0 && y < innerHeight && !!top && (element.contains(top) || top.contains(element));
              };
              const parts = { question: '#question-title', key: '.key-mark', passage: '.evidence .lit, .evidence #lit',
                              decision: '[data-approve] button', reason: '#reason' };
              return Object.entries(parts).filter(([, css]) => !seen(document.querySelector(css)))
                .map(([name]) => name).join(', ') + (scrollY > 0 ? ' (scrolled)' : '');
            }\
            """);
        assertThat(missing)
                .as(
                        "out of sight at %s: %s",
                        page.url(), page.locator("#question-title").innerText())
                .isEqualTo("");
    }

    /** Four of the essay's own questions, each spoilt in another way, and as many sound ones as fill the queue. */
    private static Set<String> plant(QuizDesk desk, String essay) {
        List<JsonNode> waiting = new ArrayList<>();
        desk.get("/v1/essays/" + essay + "/items?state=IN_REVIEW").forEach(waiting::add);
        List<JsonNode> good =
                waiting.stream().filter(PlantedIT::choosesOne).limit(4).toList();
        assertThat(good).as("questions with options to spoil").hasSize(4);
        Set<String> planted = new TreeSet<>();
        planted.add(write(desk, essay, wrongKey(good.get(0))));
        planted.add(write(desk, essay, secondRight(good.get(1))));
        planted.add(write(desk, essay, movedSpan(good.get(2), elsewhere(good.get(2), waiting))));
        planted.add(write(desk, essay, leakedKey(good.get(3))));
        for (JsonNode extra : waiting.subList(QUEUE - planted.size(), waiting.size())) {
            desk.send(
                    "POST",
                    "/v1/items/" + extra.path("item").asText() + "/retirement",
                    JSON.createObjectNode().put("revision", 1));
        }
        return planted;
    }

    private static boolean choosesOne(JsonNode item) {
        JsonNode parts = item.path("body").path("parts");
        return parts.size() == 1
                && parts.path(0).path("interaction").path("type").asText().equals("choice")
                && item.path("body").path("targets").path(0).path("footnote").isNull()
                && item.path("body").path("kind").asText().matches("attribution|role|figurecloze|bodycloze");
    }

    private static String write(QuizDesk desk, String essay, ObjectNode spoilt) {
        ObjectNode writing = JSON.createObjectNode().put("version", 1).put("difficulty", 0.5);
        writing.set("body", spoilt.get("body"));
        writing.set("keys", spoilt.get("keys"));
        writing.set("rationale", spoilt.get("rationale"));
        writing.put("level", spoilt.path("level").asText()).put("draft", false);
        return desk.send("POST", "/v1/essays/" + essay + "/items", writing)
                .path("item")
                .asText();
    }

    private static ObjectNode wrongKey(JsonNode item) {
        ObjectNode spoilt = item.deepCopy();
        String right = key(spoilt);
        ObjectNode key = (ObjectNode) spoilt.path("keys").path(0);
        for (JsonNode option : options(spoilt)) {
            if (!option.path("id").asText().equals(right)) {
                ((ObjectNode) key.path("correct"))
                        .put("choice", option.path("id").asText());
                ((ObjectNode) key.path("distractorReasons"))
                        .remove(option.path("id").asText());
                ((ObjectNode) key.path("distractorReasons")).put(right, "It is said elsewhere.");
                return spoilt;
            }
        }
        throw new IllegalStateException("an item with one option");
    }

    /** Another option says the same as the key. */
    private static ObjectNode secondRight(JsonNode item) {
        ObjectNode spoilt = item.deepCopy();
        String right = key(spoilt);
        String words = text(spoilt, right);
        for (JsonNode option : options(spoilt)) {
            if (!option.path("id").asText().equals(right)) {
                ((ObjectNode) option).put("text", words.toUpperCase(Locale.ROOT));
                return spoilt;
            }
        }
        throw new IllegalStateException("an item with one option");
    }

    /** An item with another answer, which does not stand in its passage either. */
    private static JsonNode elsewhere(JsonNode item, List<JsonNode> waiting) {
        String answer = text(item, key(item));
        return waiting.stream()
                .filter(PlantedIT::choosesOne)
                .filter(other -> !other.path("body").path("targets").toString().contains(answer))
                .findFirst()
                .orElseThrow();
    }

    /** It says that it stands where another one stands. */
    private static ObjectNode movedSpan(JsonNode item, JsonNode other) {
        ObjectNode spoilt = item.deepCopy();
        ((ObjectNode) spoilt.path("body")).set("targets", other.path("body").path("targets"));
        return spoilt;
    }

    private static ObjectNode leakedKey(JsonNode item) {
        ObjectNode spoilt = item.deepCopy();
        ObjectNode body = (ObjectNode) spoilt.path("body");
        body.put("stem", body.path("stem").asText() + " (" + text(spoilt, key(spoilt)) + ")");
        return spoilt;
    }

    private static String key(JsonNode item) {
        return item.path("keys").path(0).path("correct").path("choice").asText();
    }

    private static ArrayNode options(JsonNode item) {
        return (ArrayNode)
                item.path("body").path("parts").path(0).path("interaction").path("choices");
    }

    private static String text(JsonNode item, String option) {
        for (JsonNode one : options(item)) {
            if (one.path("id").asText().equals(option)) {
                return one.path("text").asText();
            }
        }
        throw new IllegalStateException("no option " + option);
    }
}
