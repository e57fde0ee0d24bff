package org.ibid.quiz.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells verse from prose once its lines have been joined: little words then stand with capitals in the middle of a
 * sentence, where prose has none ({@code For Mercy has a human heart, Pity a human face, And Love}).
 */
final class Verse {

    /** So many, and at least one in so many words. */
    private static final int FEWEST = 2;

    private static final int APART = 13;

    /** Behind a small letter, a comma, a colon; {@code I} and names of works in italics are no sign. */
    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{Ll}’',;:—-])"
            + " (?:And|But|Or|Nor|For|The|A|An|To|Of|In|On|With|From|That|Which|Who|Whose|When|Where|Whence|As|If|Then|Thy|Thou|My|His|Her|Their|Our|Your|Its|By|At|So|Yet|Till|Let|Are|Is|Was|Did)\\b(?!"
            + " (?:\\p{Lu}|of\\b))");

    private Verse() {}

    static boolean is(String block) {
        Matcher capital = CAPITAL.matcher(block.replace('\n', ' '));
        int seen = 0;
        while (capital.find()) {
            seen++;
        }
        return seen >= FEWEST && seen * APART >= Words.count(block);
    }
}
