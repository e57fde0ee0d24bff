package org.ibid.core.importing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A numbered list of works, such as {@code [1] A. Holt, The Mill. Leeds, 1990.}: they are cited by their numbers, and are
 * no notes. Where a list that is called <i>References</i> holds remarks, or says where in a work something stands, it is
 * one of notes all the same.
 */
public final class WorkList {

    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:list of )?(?:references?|bibliography|works cited|(?:cited )?literature(?: cited)?|sources|literatur(?:verzeichnis)?|bibliographie|références):?");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

    /** As bibliographies turn names: {@code Snow, J.} */
    private static final Pattern TURNED =
            Pattern.compile("^[\\s\\d.\\[\\]()]*\\p{Lu}[\\p{L}'’-]+,? (?:\\p{Lu}\\.|\\p{Lu}{1,3}[.,])");

    /** By words that point from one note to another, or at one page. */
    private static final Pattern NOTE = Pattern.compile(
            "(?i)\\b(?:ibid|op\\. ?cit|loc\\. ?cit|supra|ebd|ebenda)\\b|^(?:see|cf|vgl|compare|i owe|thanks)\\b|\\b(?:p|f|fol|n|s)\\. ?\\d{1,4}(?![\\d–-])");

    private WorkList() {}

    /** Whether a heading announces works and nothing else. */
    public static boolean announcedBy(String heading) {
        return TITLE.matcher(heading.strip()).matches();
    }

    /** @param entries of a list that is announced as one of works, without their labels */
    public static boolean of(List<String> entries) {
        long works = entries.stream()
                .filter(e -> YEAR.matcher(e).find() || TURNED.matcher(e).find())
                .count();
        long notes = entries.stream().filter(e -> NOTE.matcher(e).find()).count();
        return notes * 3 < entries.size() && works * 3 >= entries.size() * 2L;
    }
}
