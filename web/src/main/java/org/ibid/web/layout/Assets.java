package org.ibid.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ibid.core.essay.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Style sheets, scripts and pictures, read once. Their address holds a hash of all of them, so that a browser may keep
 * each for ever.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    /** The style sheet's files in the order in which they are joined; {@code layers} names the cascade. */
    static final List<String> STYLES = List.of(
            "layers", "tokens", "base", "type", "layout", "forms", "buttons", "tables", "notices", "library", "reading",
            "review", "quiz", "course", "print");

    static final List<String> OTHERS = List.of(
            "js/page.js",
            "js/review.js",
            "js/course.js",
            "js/notes.js",
            "js/attempt.js",
            "js/attempt-fields.js",
            "js/attempt-clock.js",
            "icon.svg");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String version;

    Assets() {
        StringBuilder sheet = new StringBuilder();
        STYLES.forEach(name -> sheet.append(new String(read("css/" + name + ".css"), StandardCharsets.UTF_8)));
        files.put("ibid.css", sheet.toString().getBytes(StandardCharsets.UTF_8));
        OTHERS.forEach(name -> files.put(name, read(name)));
        List<String> contents = files.values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .toList();
        version = ContentHash.of(contents).substring("sha256:".length(), "sha256:".length() + 12);
    }

    /** Address under which the assets stand now, with a slash at its end. */
    public String getPath() {
        return "/assets/" + version + "/";
    }

    String version() {
        return version;
    }

    byte @Nullable [] file(String name) {
        return files.get(name);
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
