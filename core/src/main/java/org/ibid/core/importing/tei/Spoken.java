package org.ibid.core.importing.tei;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.importing.XmlElement;

/** Tells a number that names a note in a sentence, as in “see footnote 2 above”, from the mark of one. */
final class Spoken {

    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[^\\p{L}])(?:(?:foot|end)?notes?|nn?\\.|anm(?:erkung(?:en)?)?\\.?|fu(?:ß|ss)noten?|fn\\.)[\\s\\u00A0]+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 24;

    /** Of each element the children that are named so: asked for every pointer in it. */
    private final Map<XmlElement, Set<XmlElement>> named = new HashMap<>();

    /** True for a pointer with words, right behind a word for a note. */
    boolean names(XmlElement pointer) {
        Optional<XmlElement> around = pointer.parent();
        return around.isPresent()
                && !pointer.text().isBlank()
                && named.computeIfAbsent(
                                around.get(),
                                line -> line.behind(t -> NAMED.matcher(end(t)).find()))
                        .contains(pointer);
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST));
    }
}
