package org.ibid.core.importing.tei;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlNode;

/** Tells a number that names a note in a sentence, as in “see footnote 2 above”, from the mark of one. */
final class Spoken {

    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[^\\p{L}])(?:(?:foot|end)?notes?|nn?\\.|anm(?:erkung(?:en)?)?\\.?|fu(?:ß|ss)noten?|fn\\.)[\\s\\u00A0]+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Spoken() {}

    /** True for a pointer with words, right behind a word for a note. */
    static boolean of(XmlElement pointer) {
        Optional<XmlElement> around = pointer.parent();
        if (around.isEmpty() || pointer.text().isBlank()) {
            return false;
        }
        List<XmlNode> siblings = around.get().children();
        int at = siblings.indexOf(pointer);
        return at > 0
                && siblings.get(at - 1) instanceof XmlNode.Text text
                && NAMED.matcher(text.text().substring(Math.max(0, text.text().length() - 24)))
                        .find();
    }
}
