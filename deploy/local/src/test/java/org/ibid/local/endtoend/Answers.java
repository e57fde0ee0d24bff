package org.ibid.local.endtoend;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Saves for the questions of an attempt's page, in the JSON that its script sends. */
final class Answers {
    private Answers() {}

    static String part(Page questions, int slot) {
        return partOf(questions, slot).attr("data-part");
    }

    /** A save whose answer is the option of that index, or the index as text. */
    static String save(Page questions, int slot, int baseRevision, int option) {
        return "{\"saveId\":\"" + UUID.randomUUID() + "\",\"baseRevision\":" + baseRevision + ",\"response\":"
                + response(partOf(questions, slot), option) + "}";
    }

    /** Sends a save as the page's script does, and answers what came back. */
    static Page put(FrontDoor door, Page questions, int slot, String save) {
        String csrf = door.cookies().getOrDefault("__Host-csrf", "none");
        return door.once(
                "PUT",
                questions.address().getPath() + "/slots/" + slot + "/parts/" + part(questions, slot),
                Map.of("Content-Type", "application/json", "X-CSRF-TOKEN", csrf),
                save);
    }

    static String response(Element part, int option) {
        String type = part.attr("data-type");
        if (type.equals("textEntry")) {
            return "{\"type\":\"textEntry\",\"text\":\"" + option + "\"}";
        }
        Elements inputs = part.select("input[type=radio], input[type=checkbox]");
        String id = inputs.get(option % inputs.size()).attr("value");
        return type.equals("hottext")
                ? "{\"type\":\"hottext\",\"choices\":[\"" + id + "\"]}"
                : "{\"type\":\"choice\",\"choice\":\"" + id + "\"}";
    }

    /** What the page shows as chosen or typed in each question, in order. */
    static List<String> shown(Page questions) {
        return questions.html().select("fieldset.slot").stream()
                .map(slot -> slot.select("input[checked]").eachAttr("value") + " "
                        + slot.select("input[type=text]").eachAttr("value"))
                .toList();
    }

    private static Element partOf(Page questions, int slot) {
        return questions.html().select(".part[data-slot=" + slot + "]").get(0);
    }
}
