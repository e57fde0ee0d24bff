package org.ibid.quiz.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects whose fields stand in the order in which they are put. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** A field, null included. */
    Json put(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    /** A field only where there is a value. */
    Json maybe(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    Map<String, @Nullable Object> fields() {
        return fields;
    }

    String print() {
        try {
            return MAPPER.writeValueAsString(fields) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
