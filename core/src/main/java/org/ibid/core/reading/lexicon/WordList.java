package org.ibid.core.reading.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words kept as a resource beside this class: words apart by spaces, {@code #} starts a comment line. */
public final class WordList {

    private WordList() {}

    /** The words as written, without the prefix of their line. */
    public static Set<String> of(String name) {
        return words(lines(name).stream().map(l -> l.replaceFirst("^\\w: ", "")).toList());
    }

    public static Set<String> lowerCase(String name) {
        return of(name).stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of the lines that begin with {@code prefix:}. */
    public static Set<String> of(String name, String prefix) {
        String start = prefix + ": ";
        return words(lines(name).stream()
                .filter(l -> l.startsWith(start))
                .map(l -> l.substring(start.length()))
                .toList());
    }

    static List<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/org/ibid/core/reading/lexicon/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + name + " cannot be read", e);
        }
    }

    private static Set<String> words(List<String> lines) {
        Set<String> words = new LinkedHashSet<>();
        lines.forEach(l -> words.addAll(List.of(l.strip().split("\\s+"))));
        return Set.copyOf(words);
    }
}
