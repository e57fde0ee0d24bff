package org.ibid.core.importing.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.EssayMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What a Markdown file says of itself between two lines of hyphens at its head: {@code key: value}, block texts
 * ({@code |}, {@code >}) and lists. Only the keys that an essay has are kept; it is no YAML reader.
 *
 * @param body the text under it
 */
record FrontMatter(Map<String, List<String>> values, String body) {

    private static final Pattern KEY = Pattern.compile("^([A-Za-z][\\w-]*):\\s*(.*)$");
    private static final Pattern ENTRY = Pattern.compile("^\\s*-\\s+(.*)$");
    private static final Pattern NAME = Pattern.compile("^name:\\s*(.*)$");

    static FrontMatter of(String text) {
        String trimmed = text.stripLeading();
        if (!trimmed.startsWith("---\n")) {
            return new FrontMatter(Map.of(), text);
        }
        int end = trimmed.indexOf("\n---", 3);
        if (end < 0 || !lineEndsAt(trimmed, end + 4)) {
            return new FrontMatter(Map.of(), text);
        }
        String head = end < 4 ? "" : trimmed.substring(4, end);
        if (!head.isBlank() && !KEY.matcher(head.lines().findFirst().orElse("")).matches()) {
            return new FrontMatter(Map.of(), text);
        }
        return new FrontMatter(read(head), trimmed.substring(end + 4));
    }

    private static boolean lineEndsAt(String text, int at) {
        return at == text.length() || text.charAt(at) == '\n';
    }

    private static Map<String, List<String>> read(String head) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        boolean folded = false;
        for (String line : head.lines().toList()) {
            Matcher key = KEY.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (key.matches()) {
                open = new ArrayList<>();
                folded = key.group(2).matches("[|>][+-]?");
                if (!folded && !key.group(2).isBlank()) {
                    open.addAll(listed(key.group(2).strip()));
                }
                values.put(key.group(1).toLowerCase(Locale.ROOT), open);
            } else if (entry.matches() && !folded) {
                Matcher name = NAME.matcher(entry.group(1));
                open.add(unquoted(name.matches() ? name.group(1) : entry.group(1)));
            } else if (folded && !line.isBlank()) {
                String before = open.isEmpty() ? "" : open.removeLast() + " ";
                open.add(before + line.strip());
            }
        }
        return values;
    }

    private static List<String> listed(String value) {
        if (value.startsWith("[") && value.endsWith("]")) {
            return Arrays.stream(value.substring(1, value.length() - 1).split(","))
                    .map(v -> unquoted(v.strip()))
                    .filter(v -> !v.isEmpty())
                    .toList();
        }
        return List.of(unquoted(value));
    }

    private static String unquoted(String value) {
        String v = value.strip();
        boolean quoted = v.length() >= 2
                && (v.charAt(0) == '"' || v.charAt(0) == '\'')
                && v.charAt(0) == v.charAt(v.length() - 1);
        if (!quoted) {
            return v;
        }
        String inside = v.substring(1, v.length() - 1);
        return v.charAt(0) == '"' ? inside.replace("\\\"", "\"") : inside.replace("''", "'");
    }

    EssayMetadata metadata() {
        List<String> authors = values.containsKey("authors") ? all("authors") : all("author");
        String language = first("lang", "language");
        return new EssayMetadata(
                first("title"),
                authors.stream()
                        .flatMap(a -> Arrays.stream(a.split("\\s*;\\s*|\\s+and\\s+")))
                        .filter(a -> !a.isBlank())
                        .toList(),
                first("date"),
                language == null || !language.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
                        ? "en"
                        : language.replace('_', '-'),
                first("rights", "license", "licence"),
                first("source"));
    }

    private List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    private @Nullable String first(String... keys) {
        return Arrays.stream(keys)
                .flatMap(k -> all(k).stream())
                .filter(v -> !v.isBlank())
                .findFirst()
                .orElse(null);
    }
}
