package org.ibid.quiz.kind.enumeration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <i>Three things—</i>: how many are to come.
 *
 * @param end where in the sentence the list, or nothing, begins
 */
record Announcement(int count, String things, int end) {

    private static final List<String> NUMBERS = List.of("", "", "two", "three", "four", "five", "six");

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?<n>two|three|four|five|six) (?<things>(?:\\p{Ll}[\\p{L}-]*"
                    + " ){0,2}?\\p{Ll}[\\p{L}-]*s)\\b(?<more>[^.;:—–()]{0,70}(?:; which (?:I|we) [^.;:—–()]{0,50})?)(?<break>,?—|,? ?–|:|\\.$)");

    /** What such words count is a length or an amount, and what follows tells of it. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)\\b(?:years|months|weeks|days|hours|minutes|times|miles|feet|yards|pounds|shillings|pence|dollars|cents|ones|thousands|hundreds|millions|generations|centuries|decades)$");

    /** So many of more. */
    private static final Pattern AMONG = Pattern.compile(
            "(?i)(?:\\b(?:of (?:the|these|those|which)|(?:the )?(?:first|last|other|next|at least|about|nearly|almost|some|only|another|former|latter)))\\s$");

    static Optional<Announcement> in(String sentence) {
        Matcher counted = COUNTED.matcher(sentence);
        while (counted.find()) {
            if (!MEASURE.matcher(counted.group("things")).find()
                    && !AMONG.matcher(sentence.substring(0, counted.start())).find()) {
                return Optional.of(new Announcement(
                        NUMBERS.indexOf(counted.group("n").toLowerCase(Locale.ROOT)),
                        counted.group("things"),
                        counted.start("break")));
            }
        }
        return Optional.empty();
    }

    static String word(int count) {
        return NUMBERS.get(count);
    }

    static int most() {
        return NUMBERS.size() - 1;
    }
}
