package org.ibid.core.importing.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.importing.ImportProblem;
import org.jspecify.annotations.Nullable;

/**
 * A book of Project Gutenberg without the licence and the words about itself that stand before and after it.
 *
 * @param title as the head says it, like the authors and the language; null where there is no head
 * @param problems what was left out, in words
 */
record Gutenberg(
        String text,
        @Nullable String title,
        List<String> authors,
        @Nullable String language,
        List<ImportProblem> problems) {

    private static final Pattern START =
            Pattern.compile("(?im)^\\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG[^\\n]{0,300}$");
    private static final Pattern END =
            Pattern.compile("(?im)^(?:\\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG[^\\n]{0,300}"
                    + "|End of (?:the )?Project Gutenberg(?:'s|’s)?[^\\n]{0,300})$");
    private static final Pattern FIELD = Pattern.compile("(?m)^(Title|Author|Language): (\\S[^\\n]{0,200})$");

    static Gutenberg of(String source) {
        Matcher start = START.matcher(source);
        if (!start.find()) {
            return new Gutenberg(source, null, List.of(), null, List.of());
        }
        Matcher end = END.matcher(source);
        int to = end.find(start.end()) ? end.start() : source.length();
        String head = source.substring(0, start.start());
        String around = head + source.substring(start.start(), start.end()) + source.substring(to);
        long words =
                Arrays.stream(around.split("\\s+")).filter(w -> !w.isEmpty()).count();
        ImportProblem left = new ImportProblem(
                "publisher-text",
                words + " words of the publisher before and after the text were left out, beginning with “"
                        + beginning(around) + "…”.",
                null);
        String author = field(head, "Author");
        return new Gutenberg(
                source.substring(start.end(), to),
                field(head, "Title"),
                author == null ? List.of() : List.of(author),
                language(field(head, "Language")),
                List.of(left));
    }

    /** What the head says, before what the first lines look like. */
    TitleLine named(TitleLine line) {
        String tag = language == null ? line.language() : language;
        if (title == null) {
            return new TitleLine(line.title(), line.authors(), tag, line.blocks());
        }
        boolean same = line.title() != null && letters(title).startsWith(letters(line.title()));
        return new TitleLine(title, authors.isEmpty() ? line.authors() : authors, tag, same ? line.blocks() : 0);
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static String beginning(String around) {
        String words = around.strip().replaceAll("\\s+", " ");
        return words.length() <= 55
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 54)).strip();
    }

    private static @Nullable String field(String head, String name) {
        return FIELD.matcher(head)
                .results()
                .filter(m -> m.group(1).equals(name))
                .map((MatchResult m) -> m.group(2).strip())
                .findFirst()
                .orElse(null);
    }

    /** The tag of a language that is named in English. */
    private static @Nullable String language(@Nullable String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
