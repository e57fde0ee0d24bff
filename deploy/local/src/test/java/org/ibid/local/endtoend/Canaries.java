package org.ibid.local.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.local.front.Page;

/**
 * Items whose keys sing: explanation, accepted forms and the reason of every wrong option carry a word that stands
 * nowhere else.
 *
 * @param items ids of the edited and approved items
 * @param wrong by item, a response that is wrong, as JSON
 * @param due by item, the canaries that its learner must see once keys may be shown
 */
record Canaries(List<String> items, Map<String, JsonNode> wrong, Map<String, Set<String>> due) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SONG = Pattern.compile("canary[0-9a-z]+x");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9_+/=-]{24,}");

    /** Edits the best item of each kind that still waits, and one more of each while there are. */
    static Canaries planted(QuizDesk owner, String essay, int most, boolean closed) {
        Canaries planted = new Canaries(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
        Map<String, Integer> kinds = new TreeMap<>();
        for (JsonNode item : owner.get("/v1/essays/" + essay + "/items?state=IN_REVIEW")) {
            String body = item.path("body").toString();
            boolean figures = body.contains("\"dateEntry\"") || body.contains("\"numberEntry\"");
            boolean selects = body.contains("\"textSelection\"");
            if (figures || (closed && selects)) {
                continue; // no word can stand in such a key; one selects in the essay itself, which is shut
            }
            int before = kinds.merge(item.path("body").path("kind").asText(), 1, Integer::sum);
            if (before <= 2 && planted.items.size() < most) {
                planted.plant(owner, item);
            }
        }
        return planted;
    }

    private void plant(QuizDesk owner, JsonNode item) {
        String id = item.path("item").asText();
        String tail = id.replace("-", "") + "x";
        Set<String> expected = new TreeSet<>(Set.of("canary0" + tail));
        ObjectNode edit = JSON.createObjectNode()
                .put("baseRevision", item.path("revision").asInt());
        edit.set("body", item.path("body"));
        edit.put("rationale", "Because of canary0" + tail + ".");
        ArrayNode keys = edit.putArray("keys");
        for (JsonNode key : item.path("keys")) {
            keys.add(singing((ObjectNode) key.deepCopy(), tail, expected, id));
        }
        JsonNode edited = owner.send("PUT", "/v1/items/" + id, edit);
        owner.approve(id, edited.path("revision").asInt());
        items.add(id);
        due.put(id, expected);
    }

    private ObjectNode singing(ObjectNode key, String tail, Set<String> expected, String item) {
        ObjectNode correct = (ObjectNode) key.path("correct");
        ObjectNode response =
                JSON.createObjectNode().put("type", correct.path("type").asText());
        if (correct.has("text")) {
            if (correct.path("type").asText().equals("shortAnswer")) {
                // what is accepted besides is what a model answer must say: it says so, and sings
                correct.put("text", correct.path("text").asText() + " canary1" + tail);
            } else {
                ArrayNode accepted = JSON.createArrayNode().add("canary1" + tail);
                accepted.addAll((ArrayNode) key.path("accepted"));
                accepted.add("canary2" + tail);
                key.set("accepted", accepted);
                correct.put("text", "canary1" + tail);
            }
            expected.add("canary1" + tail);
            wrong.put(item, response.put("text", "nothing of the kind"));
        } else if (correct.has("choice")) {
            ObjectNode reasons = (ObjectNode) key.path("distractorReasons");
            List<String> options = new ArrayList<>();
            reasons.fieldNames().forEachRemaining(options::add);
            for (int i = 0; i < options.size(); i++) {
                reasons.put(options.get(i), "False: canary" + (i + 3) + tail + ".");
            }
            if (!options.isEmpty()) {
                expected.add("canary3" + tail);
                wrong.put(item, response.put("choice", options.getFirst()));
            }
        }
        return key;
    }

    int count() {
        return due.values().stream().mapToInt(Set::size).sum();
    }

    Set<String> dueToAll() {
        return due.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every canary in the body or a header, in plain words or in base 64. */
    static Set<String> heardIn(Page page) {
        String all = page.body() + "\n" + page.headers().map() + "\n" + page.address();
        Set<String> heard = new HashSet<>(songs(all));
        BASE64.matcher(all).results().map(MatchResult::group).forEach(word -> heard.addAll(songs(decoded(word))));
        return heard;
    }

    private static Set<String> songs(String text) {
        return SONG.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String decoded(String word) {
        try {
            String url = word.replace('+', '-').replace('/', '_').replace("=", "");
            return new String(Base64.getUrlDecoder().decode(url), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
