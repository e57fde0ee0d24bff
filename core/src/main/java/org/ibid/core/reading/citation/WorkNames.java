package org.ibid.core.reading.citation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.essay.CitedWork;
import org.jspecify.annotations.Nullable;

/** What tells works apart: surnames and the words of titles. */
final class WorkNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:the|an?|der|die|das|ein|eine|les?|la|l[’']|une?|il|lo|gli|i)\\s", Pattern.CASE_INSENSITIVE);

    private WorkNames() {}

    static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    static String surname(CitedWork work) {
        return surname(work.authors().getFirst());
    }

    static Set<String> words(@Nullable String title) {
        Set<String> words = new HashSet<>();
        if (title != null) {
            WORD.matcher(title.toLowerCase(Locale.ROOT)).results().forEach(m -> words.add(m.group()));
        }
        return words;
    }

    /** True where two citations name one work: the same first author, and the same main title or, without one, year. */
    static boolean same(CitedWork one, CitedWork other) {
        String by = one.authors().isEmpty() ? "" : surname(one);
        String byOther = other.authors().isEmpty() ? "" : surname(other);
        if (!by.equals(byOther)) {
            return false;
        }
        if (one.title() != null && other.title() != null) {
            return main(one.title()).equals(main(other.title()));
        }
        return one.year() != null && Objects.equals(one.year(), other.year());
    }

    /** The title ahead of its colon, without an article, in plain letters. */
    static String main(String title) {
        String main = title.replaceFirst("(?<=.{4})[:.?!].*$", "");
        return String.join(
                " ",
                WORD.matcher(ARTICLE.matcher(main).replaceFirst("").toLowerCase(Locale.ROOT))
                        .results()
                        .map(m -> m.group())
                        .toList());
    }
}
