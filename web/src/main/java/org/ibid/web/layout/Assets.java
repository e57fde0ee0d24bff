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
import java.util.stream.Stream;
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
            "layers",
            "fonts",
            "tokens",
            "base",
            "type",
            "layout",
            "forms",
            "buttons",
            "tables",
            "notices",
            "components",
            "library",
            "desk",
            "writing",
            "reading",
            "itemlists",
            "review",
            "deciding",
            "itemwriting",
            "coverage",
            "quiz",
            "interactions",
            "course",
            "preferences",
            "marks",
            "anchors",
            "print");

    static final List<String> OTHERS = List.of(
            "js/page.js",
            "js/dialog.js",
            "js/review.js",
            "js/write.js",
            "js/verdict.js",
            "js/desk.js",
            "js/anchors.js",
            "js/course.js",
            "js/notes.js",
            "js/preferences.js",
            "js/passages.js",
            "js/marks.js",
            "js/place.js",
            "js/find.js",
            "js/aloud.js",
            "js/attempt.js",
            "js/attempt-elsewhere.js",
            "js/attempt-ending.js",
            "js/attempt-flags.js",
            "js/attempt-fields.js",
            "js/attempt-order.js",
            "js/attempt-selection.js",
            "js/attempt-clock.js",
            "js/citing.js",
            "js/marking.js",
            "js/words.js",
            "icon.svg");

    /** Of {@code fonts/}; a browser asks for those that a page needs. */
    static final List<String> FACES = Stream.of("serif-roman", "serif-italic", "sans-roman")
            .flatMap(face -> Stream.of("latin", "ext", "greek", "cyrillic")
                    .map(script -> "fonts/" + face + "-" + script + ".woff2"))
            .toList();

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String version;

    Assets() {
        StringBuilder sheet = new StringBuilder();
        STYLES.forEach(name -> sheet.append(new String(read("css/" + name + ".css"), StandardCharsets.UTF_8)));
        files.put("ibid.css", sheet.toString().getBytes(StandardCharsets.UTF_8));
        OTHERS.forEach(name -> files.put(name, read(name)));
        FACES.forEach(name -> files.put(name, read(name)));
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
