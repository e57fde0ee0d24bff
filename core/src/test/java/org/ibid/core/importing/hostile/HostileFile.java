package org.ibid.core.importing.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;

/**
 * A file that is made to harm whoever reads it.
 *
 * @param name what it does, in words
 * @param fileName as it would be uploaded
 * @param content made when it is wanted: some are large
 */
record HostileFile(String name, String fileName, Supplier<byte[]> content) {

    /** Words that nearly every file holds: where they are gone, somebody must have said so. */
    static final String WORDS = "The mill was old.";

    static HostileFile text(String name, String fileName, Supplier<String> content) {
        return new HostileFile(name, fileName, () -> content.get().getBytes(UTF_8));
    }

    static HostileFile tei(String name, String head, Supplier<String> body) {
        return text(
                name,
                "essay.tei.xml",
                () -> head + "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>" + WORDS + "</p>" + body.get()
                        + "</body></text></TEI>");
    }

    static HostileFile jats(String name, String head, Supplier<String> body) {
        return text(
                name,
                "essay.jats.xml",
                () -> head + "<article article-type=\"essay\"><front/><body><p>" + WORDS + "</p>" + body.get()
                        + "</body></article>");
    }

    static HostileFile page(String name, Supplier<String> body) {
        return text(
                name,
                "essay.html",
                () -> "<!DOCTYPE html><html><body><p>" + WORDS + "</p>" + body.get() + "</body></html>");
    }

    static HostileFile markdown(String name, Supplier<String> content) {
        return text(name, "essay.md", () -> WORDS + "\n\n" + content.get());
    }

    static HostileFile plain(String name, Supplier<String> content) {
        return text(name, "essay.txt", () -> WORDS + "\n\n" + content.get());
    }
}
