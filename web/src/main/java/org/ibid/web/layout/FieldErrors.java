package org.ibid.web.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.web.language.Sentence;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, field by field, in the order of the page. */
public final class FieldErrors {

    private final Map<String, Sentence> messages = new LinkedHashMap<>();

    /** @param field name of the form's field; its id on the page is the same */
    public FieldErrors add(String field, String message) {
        return add(field, Sentence.ofPage(message));
    }

    public FieldErrors add(String field, Sentence message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    public FieldErrors addIf(boolean wrong, String field, String message) {
        return wrong ? add(field, message) : this;
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    public @Nullable String of(String field) {
        Sentence message = messages.get(field);
        return message == null ? null : message.text();
    }

    /** The language of a message that is not in that of the page; null otherwise. */
    public @Nullable String langOf(String field) {
        Sentence message = messages.get(field);
        return message == null ? null : message.lang();
    }

    public List<Entry> all() {
        return messages.entrySet().stream()
                .map(e ->
                        new Entry(e.getKey(), e.getValue().text(), e.getValue().lang()))
                .toList();
    }

    /** @param lang of the message, where it is not that of the page */
    public record Entry(
            String field, String message, @Nullable String lang) {}
}
