package org.ibid.web.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, field by field, in the order of the page. */
public final class FieldErrors {

    private final Map<String, String> messages = new LinkedHashMap<>();

    /** @param field name of the form's field; its id on the page is the same */
    public FieldErrors add(String field, String message) {
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
        return messages.get(field);
    }

    public List<Entry> all() {
        return messages.entrySet().stream()
                .map(e -> new Entry(e.getKey(), e.getValue()))
                .toList();
    }

    public record Entry(String field, String message) {}
}
