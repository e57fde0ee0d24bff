package org.ibid.local.endtoend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A route of web.
 *
 * @param path with names in braces: {@code /courses/{course}}
 */
record Route(String method, String path) implements Comparable<Route> {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ID = Pattern.compile("essay|item|quiz|course|reading|mark|assignment|attempt|code");

    String with(Map<String, String> names) {
        return NAME.matcher(path)
                .replaceAll(match -> Matcher.quoteReplacement(names.getOrDefault(match.group(1), "none")));
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** True where a browser shows what comes, false for files to keep, parts of pages and what machines ask. */
    boolean shows() {
        return reads() && !path.matches(".*\\.\\w+$|/assets/.*|/q/.*|/favicon.*|/logout");
    }

    /** The names in the path that stand for somebody's object. */
    List<String> objects() {
        return NAME.matcher(path)
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(ID.asMatchPredicate())
                .toList();
    }

    @Override
    public int compareTo(Route other) {
        return Comparator.comparing(Route::path).thenComparing(Route::method).compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
