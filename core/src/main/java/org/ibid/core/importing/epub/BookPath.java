package org.ibid.core.importing.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The place of a file in a book.
 *
 * @param file its name in the archive
 * @param fragment the name of a place in it, or empty
 */
record BookPath(String file, String fragment) {

    private static final int LONGEST = 1000;

    /**
     * Where an address in a file leads.
     *
     * @param from name of the file that it stands in
     * @return null where it leads out of the book
     */
    static @Nullable BookPath of(String from, String href) {
        String address = href.strip();
        if (address.isEmpty()
                || address.length() > LONGEST
                || address.matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*")
                || address.startsWith("//")) {
            return null;
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
        int query = path.indexOf('?');
        path = decoded(query < 0 ? path : path.substring(0, query));
        return path.isEmpty() ? new BookPath(from, fragment) : new BookPath(resolved(from, path), fragment);
    }

    private static String resolved(String from, String path) {
        Deque<String> parts = new ArrayDeque<>();
        String folder = path.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
        for (String part : (folder + path).split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    static String decoded(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }
}
