package org.ibid.local.front;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page with what is filled in so far; immutable. */
public record Form(URI action, String method, boolean multipart, List<Field> fields) {

    /** One name and value that will be sent. */
    public record Field(String name, String value) {}

    private static final String BOUNDARY = "----ibid-boundary-5a1f0c7e";

    static Form of(FormElement form, URI page) {
        List<Field> fields = new ArrayList<>();
        form.formData().forEach(pair -> fields.add(new Field(pair.key(), pair.value())));
        for (Element silent : form.select("button[name], input[type=file], input[type=submit]")) {
            fields.removeIf(field -> field.name().equals(silent.attr("name")));
        }
        String action = form.attr("action");
        return new Form(
                action.isEmpty() ? page : page.resolve(action),
                form.attr("method").isEmpty() ? "GET" : form.attr("method").toUpperCase(Locale.ROOT),
                form.attr("enctype").equals("multipart/form-data"),
                List.copyOf(fields));
    }

    /** Replaces what the field held. */
    public Form with(String name, String value) {
        Form cleared = without(name);
        return cleared.and(name, value);
    }

    /** Adds one more value, as a second ticked box of the same name does. */
    public Form and(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new Form(action, method, multipart, List.copyOf(more));
    }

    public Form without(String name) {
        return new Form(
                action,
                method,
                multipart,
                fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    public boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    String contentType() {
        return multipart ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded";
    }

    String body() {
        return multipart ? parts() : encoded();
    }

    String encoded() {
        return fields.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    private String parts() {
        return fields.stream()
                        .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.name()
                                + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + field.value() + "\r\n")
                        .collect(Collectors.joining())
                + "--" + BOUNDARY + "--\r\n";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
