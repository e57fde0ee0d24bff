package org.ibid.quiz.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text, without any model: for comparing texts and counting. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:[’'\\-.,][\\p{L}\\p{Nd}]+)*");

    private static final Set<String> LITTLE = Set.of(
            ("a an the this that these those and or but nor so yet if then than as at by for from in into of off on"
                            + " onto out over to up upon with without within about above after against along among around before"
                            + " behind below beneath beside between beyond during except near since through throughout toward"
                            + " towards under until is are was were be been being am do does did done have has had having will"
                            + " would shall should can could may might must not no it its itself he him his himself she her hers"
                            + " herself they them their theirs themselves we us our ours you your yours i me my mine who whom"
                            + " whose which what when where why how there here all any both each few more most other some such"
                            + " only own same too very just even also again once one two said says say")
                    .split(" "));

    private Words() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    public static int count(String text) {
        return of(text).size();
    }

    /** Lower-case words that carry meaning, cut to a rough stem. */
    public static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : of(text)) {
            String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
            if (!LITTLE.contains(lower)) {
                stems.add(stem(lower));
            }
        }
        return stems;
    }

    public static boolean little(String word) {
        return LITTLE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Rough: possessives, plurals and the commonest endings. Only ever compared with other stems. */
    public static String stem(String word) {
        String w = word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("'s?$", "");
        for (String ending : List.of("ations", "ation", "ing", "ies", "ied", "ed", "es", "s", "ly")) {
            if (w.endsWith(ending) && w.length() - ending.length() >= 3 && !w.endsWith("ss")) {
                return w.substring(0, w.length() - ending.length());
            }
        }
        return w;
    }

    /** True where the words of {@code part} stand in {@code whole} as whole words, whatever their case. */
    public static boolean stands(String part, String whole) {
        String wanted = part.strip();
        if (wanted.isEmpty()) {
            return false;
        }
        char first = Character.toLowerCase(wanted.charAt(0));
        for (int at = 0; at + wanted.length() <= whole.length(); at++) {
            if (Character.toLowerCase(whole.charAt(at)) == first
                    && whole.regionMatches(true, at, wanted, 0, wanted.length())
                    && bounded(whole, at, at + wanted.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean bounded(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
