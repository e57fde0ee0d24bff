package org.ibid.local.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.local.front.Page;

/** quiz-service, asked as web asks it: with one person's token and a grant for one scope. */
record QuizDesk(String url, String token, String grant) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param role as a grant has it, such as {@code owner} */
    static QuizDesk of(Ibid ibid, String account, String scope, String role) {
        String person = ibid.people().id(account);
        return new QuizDesk(
                ibid.quizUrl(),
                new Tokens(ibid).of(account),
                GrantSigner.of(ibid).grant(person, scope, role));
    }

    Page send(String method, String path, String body) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", "Bearer " + token);
        headers.put("Ibid-Grant", grant);
        if (!body.isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        return Wire.send(method, url + path, headers, body);
    }

    JsonNode get(String path) {
        return parsed(expected(send("GET", path, "")));
    }

    JsonNode send(String method, String path, JsonNode body) {
        Page reply = expected(send(method, path, body.toString()));
        return reply.body().isEmpty() ? JSON.nullNode() : parsed(reply);
    }

    /** Approves the best items that wait and answers their ids. */
    List<String> approveSome(String essay, int count) {
        List<String> approved = new ArrayList<>();
        for (JsonNode item : get("/v1/essays/" + essay + "/items?state=IN_REVIEW")) {
            if (approved.size() < count) {
                approve(item.path("item").asText(), item.path("revision").asInt());
                approved.add(item.path("item").asText());
            }
        }
        return approved;
    }

    void approve(String item, int revision) {
        send("POST", "/v1/items/" + item + "/approval", JSON.createObjectNode().put("revision", revision));
    }

    String quiz(String title, List<String> items) {
        ObjectNode draft = JSON.createObjectNode().put("title", title);
        items.forEach(draft.putArray("items")::add);
        return send("POST", "/v1/quizzes", draft).path("quiz").asText();
    }

    static JsonNode parsed(Page reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(reply.toString(), e);
        }
    }

    private static Page expected(Page reply) {
        if (reply.status() >= 300) {
            throw new IllegalStateException(reply.status() + " " + reply.address() + ": " + reply.body());
        }
        return reply;
    }
}
