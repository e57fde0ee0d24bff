package org.ibid.local.endtoend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A request to a route of web with a body that the route can read.
 *
 * @param headers without cookies
 */
record Knock(String method, String address, Map<String, String> headers, Map<String, String> fields, String json) {
    private static final String BOUNDARY = "----boundary-of-a-knock";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Asks for nothing that would be done: titles are empty, revisions are stale. */
    static Knock timid(Route route, Map<String, String> names) {
        return to(route, names, Map.of("title", "", "revision", "0", "reason", "", "zone", "", "text", ""), "");
    }

    /** Asks for something that is done wherever it is allowed, so that a refusal is seen from what was not done. */
    static Knock bold(Route route, Map<String, String> names) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "Made by a request");
        fields.put("authors", "Somebody");
        fields.put("zone", "UTC");
        fields.put("text", Campus.sample("broad-street.md"));
        fields.put("revision", "1");
        fields.put("reason", "Because of a request");
        fields.put("stem", "Asked by a request?");
        fields.put("rationale", "Because of a request");
        fields.put("quiz", names.getOrDefault("quiz", ""));
        fields.put("preset", "PRACTICE");
        fields.put("essay", names.getOrDefault("essay", ""));
        fields.put("item", names.getOrDefault("approved", ""));
        fields.put("do", "save");
        fields.put("passage", names.getOrDefault("passage", ""));
        fields.put("portion", names.getOrDefault("portion", ""));
        fields.put("kind", "highlight");
        fields.put("note", "Noted by a request");
        fields.put("theme", "dark");
        fields.put("timePercent", "150");
        fields.put("breakMinutes", "0");
        fields.put("extraTries", "0");
        fields.put("shiftDays", "0");
        return to(route, names, fields, names.getOrDefault("passage", ""));
    }

    static Knock to(Route route, Map<String, String> names, Map<String, String> fields) {
        return to(route, names, fields, "");
    }

    /** @param place what a request to keep a place in an essay names */
    static Knock to(Route route, Map<String, String> names, Map<String, String> fields, String place) {
        Map<String, String> own = new java.util.HashMap<>(names);
        if (route.path().endsWith("/feedback") || route.path().endsWith("/challenge")) {
            own.put("attempt", names.getOrDefault("submitted", "none"));
        }
        String address = route.with(own);
        if (route.path().equals("/quizzes/new") || route.path().equals("/quizzes/blueprint")) {
            address += "?essay=" + names.get("essay");
        }
        if (route.path().equals("/courses/{course}/readings") && route.reads()) {
            address += "?essay=" + names.get("essay");
        }
        if (route.reads()) {
            return new Knock("GET", address, Map.of("Accept", "*/*"), Map.of(), "");
        }
        boolean json = route.method().equals("PUT");
        boolean file = route.path().endsWith("/import")
                || route.path().endsWith("/draft/text")
                || route.path().equals("/library/new");
        return new Knock(
                route.method(),
                address,
                Map.of(
                        "Accept",
                        "*/*",
                        "Content-Type",
                        json ? "application/json" : file ? "multipart/form-data; boundary=" + BOUNDARY : FORM),
                json ? Map.of() : fields,
                json ? json(route, names, place) : "");
    }

    private static String json(Route route, Map<String, String> names, String place) {
        if (route.path().endsWith("/flag")) {
            return "{\"flagged\":true}";
        }
        return route.path().endsWith("/position") ? "{\"passage\":\"" + place + "\"}" : save(names);
    }

    private static String save(Map<String, String> names) {
        return "{\"saveId\":\"" + UUID.randomUUID() + "\",\"baseRevision\":0,\"response\":" + names.get("response")
                + "}";
    }

    /** With the token against forgery where a form or a script would carry it. */
    Knock withToken(String token) {
        if (method.equals("GET")) {
            return this;
        }
        if (!json.isEmpty()) {
            return withHeader("X-CSRF-TOKEN", token);
        }
        Map<String, String> more = new LinkedHashMap<>();
        more.put("csrf-token", token);
        more.putAll(fields);
        return new Knock(method, address, headers, more, json);
    }

    Knock withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Knock(method, address, more, fields, json);
    }

    String body() {
        if (method.equals("GET")) {
            return "";
        }
        if (!json.isEmpty()) {
            return json;
        }
        return String.valueOf(headers.get("Content-Type")).startsWith("multipart") ? parts() : encoded();
    }

    private String encoded() {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> text.append(text.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }

    private String parts() {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> text.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return text.append("--" + BOUNDARY + "--\r\n").toString();
    }
}
