package org.ibid.core.importing.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.importing.text.Draft.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The title and the author's name at the head of a text.
 *
 * @param language a tag, {@code en} where nothing is said
 * @param blocks how many blocks they take
 */
record TitleLine(@Nullable String title, List<String> authors, String language, int blocks) {

    private static final String ENGLISH = "en";

    private static final Pattern SECTION = Pattern.compile(
            "^(?:introduction|preface|foreword|abstract|summary|prologue|contents|(?:chapter|part|book|section)\\b.*|[ivxlc]+[.)]?(?:\\s.*)?|\\d.*)[.:]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("^[Bb][Yy]:?\\s+(\\p{Lu}.{1,80}?)\\.?$");

    static TitleLine of(List<Draft> drafts) {
        if (drafts.size() < 2
                || drafts.getFirst().kind() != Kind.HEADING
                || SECTION.matcher(drafts.getFirst().words()).matches()) {
            return new TitleLine(null, List.of(), ENGLISH, 0);
        }
        Matcher by = BY.matcher(drafts.get(1).words());
        if (by.matches() && drafts.size() > 2 && drafts.get(1).kind() != Kind.TABLE) {
            List<String> authors = Arrays.stream(by.group(1).split("\\s*(?:,|&|\\band\\b)\\s*"))
                    .filter(a -> !a.isBlank())
                    .toList();
            return new TitleLine(drafts.getFirst().words(), authors, ENGLISH, 2);
        }
        return new TitleLine(drafts.getFirst().words(), List.of(), ENGLISH, 1);
    }
}
