package org.ibid.core.reading.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ibid.core.essay.Quotation;

/** Tells speech in marks from the author's distance from a word and from the name of a work. */
final class Forms {

    static final int SCARE_WORDS = 3;
    static final int TITLE_WORDS = 10;

    private static final Set<String> SMALL = Set.of(
            "a an the and or but nor of in on at to for from by with as into over under is are that than upon between against its it be not about after before de la le du des von der und van"
                    .split(" "));

    private Forms() {}

    static Quotation.Form of(String words) {
        List<String> list = Arrays.stream(words.split("[\\s—…/]+"))
                .filter(w -> w.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (list.size() > 1 && title(words, list)) {
            return Quotation.Form.TITLE;
        }
        return list.size() <= SCARE_WORDS ? Quotation.Form.SCARE : Quotation.Form.INLINE;
    }

    private static boolean title(String words, List<String> list) {
        if (list.size() > TITLE_WORDS || words.endsWith(".") || words.endsWith("!")) {
            return false;
        }
        List<String> content = list.stream()
                .map(w -> w.replaceAll("^[^\\p{L}\\d]+", ""))
                .filter(w -> !SMALL.contains(w))
                .toList();
        return content.size() > 1
                && content.stream().allMatch(w -> !w.isEmpty() && !Character.isLowerCase(w.charAt(0)))
                && content.stream().anyMatch(w -> Character.isUpperCase(w.charAt(0)));
    }
}
