package org.ibid.quiz.kind;

import java.util.List;
import java.util.regex.Pattern;
import org.ibid.quiz.language.EssayLanguage;

/** How questions speak of who wrote the essay. */
public final class Author {

    /** One author, not a house of them. */
    private static final Pattern PERSON =
            Pattern.compile("(?!The\\b)\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|van|von|de|du|da)){1,3}");

    private Author() {}

    /** The name of a single author, otherwise <i>the author</i>. */
    public static String of(EssayLanguage essay) {
        List<String> authors = essay.version().metadata().authors();
        return authors.size() == 1 && PERSON.matcher(authors.getFirst()).matches() ? authors.getFirst() : "the author";
    }
}
