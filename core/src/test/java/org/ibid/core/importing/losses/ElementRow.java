package org.ibid.core.importing.losses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a table of elements: what an importer promises of one.
 *
 * @param level where the fragment may stand: {@code block}, {@code line} …
 * @param becomes {@code words}, {@code kept: KIND}, {@code CODE}, {@code words; CODE} or {@code ignored: WHY}
 */
record ElementRow(String element, String level, String fragment, String becomes) {

    private static final Pattern MARKUP = Pattern.compile(
            "<!--.*?-->|<w:instrText>[^<]*</w:instrText>|<\\?.*?\\?>|<!\\[CDATA\\[|]]>|<[^>]*>|&#?\\w+;|\\]\\([^)]*\\)|https?://\\S+",
            Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    /** Words in attributes are told apart by their first letter. */
    private static final Pattern ATTRIBUTE = Pattern.compile("\\w=\"([^\"]*)\"");

    private static final Pattern ATTRIBUTE_WORD = Pattern.compile("\\bq[a-z]{4,}\\b");

    static List<ElementRow> of(String format) {
        String name = "/org/ibid/core/importing/losses/" + format + ".tsv";
        try (InputStream table = Objects.requireNonNull(ElementRow.class.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(ElementRow::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ElementRow row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new AssertionError("not four cells: " + line);
        }
        return new ElementRow(cells[0], cells[1], cells[2].replace("⏎", "\n"), cells[3]);
    }

    /** The words that a reader of the fragment sees. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        collect(WORD.matcher(MARKUP.matcher(fragment).replaceAll(" ")), words);
        Matcher attribute = ATTRIBUTE.matcher(fragment);
        while (attribute.find()) {
            collect(ATTRIBUTE_WORD.matcher(attribute.group(1)), words);
        }
        return words;
    }

    private static void collect(Matcher found, List<String> words) {
        while (found.find()) {
            words.add(found.group());
        }
    }

    boolean ignored() {
        return becomes.startsWith("ignored: ");
    }

    /** True where all words are promised. */
    boolean keepsWords() {
        return becomes.equals("words") || becomes.startsWith("words; ") || becomes.startsWith("kept: ");
    }

    /** The warning that is promised; empty where there is none. */
    String code() {
        return ignored() || becomes.equals("words") || becomes.startsWith("kept: ")
                ? ""
                : becomes.replaceFirst("^words; ", "");
    }

    /** The kind of block, the style, or {@code note}; empty where none is promised. */
    String kind() {
        return becomes.startsWith("kept: ") ? becomes.substring("kept: ".length()) : "";
    }
}
