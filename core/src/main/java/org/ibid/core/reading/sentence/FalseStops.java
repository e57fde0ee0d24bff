package org.ibid.core.reading.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the places that look like the end of a sentence and are none. */
final class FalseStops {

    /** Abbreviations that never end a sentence: something belonging to them follows. */
    private static final Set<String> LEADING = Set.of(
            "mr mrs ms messrs dr prof st ste rev hon gen col capt cpt lt maj sgt adm gov sen rep pres m mm mme mlle fr vol vols p pp ch chap chaps fig figs ed eds trans tr repr cf viz e.g i.e vs approx ca c esp incl nr op orig mt hrsg vgl d.h bd"
                    .split(" "));
    /** Abbreviations that end a sentence unless a number or an abbreviated word follows. */
    private static final Set<String> BEFORE_NUMBERS =
            Set.of("no nos ibid id cit loc n nn f ff jan feb mar apr jun jul aug sept sep oct nov dec l ll bk pt pts"
                    .split(" "));

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.&]*[\\p{L}])\\.[)\\]]?\\s*$");
    private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s(“‘\"'.\\-–])\\p{Lu}\\.\\s*$");
    private static final Pattern ENUMERATOR = Pattern.compile("\\(?(?:[ivxlc]{1,6}|\\d{1,3}|\\p{L})[.)]{1,2}\\s*");
    /** {@code under (iii.) I put}, {@code Sartorius v. Waltershausen}: a number in brackets or one small letter closes nothing. */
    private static final Pattern IN_PASSING =
            Pattern.compile("\\((?:[ivxlc]{1,6}|\\p{Ll})\\.\\)\\s*$|\\p{Lu}\\p{Ll}+ v\\.\\s*$");

    /** Words left out, inside of what is quoted: <em>“to people. . . . But with the heart”</em>. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?:\\.\\s?){3,}$|…\\s*\\.?\\s*$");

    /** A longer quotation is of several sentences, left out or not. */
    private static final int SHORT_QUOTATION = 360;

    private static final Pattern GOES_ON = Pattern.compile("(?!\\([ivxlc]+\\.?\\))[“‘\"'(\\[]*[\\p{Ll},;:—–)\\]%]");
    private static final Pattern NUMBER_FOLLOWS = Pattern.compile("[“(\\[]*\\d");
    private static final Pattern SPEECH_TAG = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.’'-]*\\s){1,3}(?:said|says|asked|asks|wrote|writes|replied|cried|exclaimed|demanded|answered|wondered|inquired|enquired|shouted|added)\\b");

    private FalseStops() {}

    /**
     * @param sentenceStart where the sentence began that would end here
     * @param cut where the next one would begin
     */
    static boolean at(String text, int sentenceStart, int cut) {
        String before = text.substring(sentenceStart, cut);
        int next = cut;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        return goesOn(text, next, before)
                || ENUMERATOR.matcher(before).matches()
                || INITIAL.matcher(tail(before)).find()
                || IN_PASSING.matcher(tail(before)).find()
                || abbreviated(tail(before), text, next)
                || leavesOut(before, text, next)
                || speechTag(before, text, next);
    }

    private static boolean goesOn(String text, int next, String before) {
        return GOES_ON.matcher(text).region(next, text.length()).lookingAt()
                // a colon or a comma never ends a sentence, whatever the model thinks
                || before.strip().endsWith(":")
                || before.strip().endsWith(",")
                || (before.equals(before.stripTrailing()) && !closesSentence(before));
    }

    /** The quotation is one piece with a hole in it: either half would be left with an open mark. */
    private static boolean leavesOut(String before, String text, int next) {
        int open = before.lastIndexOf('“');
        int close = text.indexOf('”', next);
        return open > before.lastIndexOf('”')
                && close > 0
                && close - next + before.length() - open <= SHORT_QUOTATION
                && LEFT_OUT.matcher(before).find();
    }

    /** Without a space between, only a stop with its closing mark ends a sentence. */
    private static boolean closesSentence(String before) {
        return before.endsWith("”") || before.endsWith("\"") || before.endsWith("’");
    }

    private static boolean abbreviated(String before, String text, int next) {
        Matcher word = LAST_WORD.matcher(before);
        if (!word.find()) {
            return false;
        }
        String last = word.group(1).toLowerCase(Locale.ROOT);
        boolean numberFollows =
                NUMBER_FOLLOWS.matcher(text).region(next, text.length()).lookingAt();
        return LEADING.contains(last) || (numberFollows && BEFORE_NUMBERS.contains(last));
    }

    private static boolean speechTag(String before, String text, int next) {
        String end = before.stripTrailing();
        return (end.endsWith("?”")
                        || end.endsWith("!”")
                        || end.endsWith("?\"")
                        || end.endsWith("!\"")
                        || end.endsWith("?’"))
                && SPEECH_TAG.matcher(text).region(next, text.length()).lookingAt();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 20));
    }
}
