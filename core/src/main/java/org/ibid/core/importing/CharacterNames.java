package org.ibid.core.importing;

import org.jsoup.parser.Parser;

/** The characters that HTML has names for. */
final class CharacterNames {

    private CharacterNames() {}

    /** The character of a name such as {@code mdash}; a name that nobody knows stands as it was written. */
    static String of(String name) {
        return Parser.unescapeEntities("&" + name + ";", false);
    }
}
