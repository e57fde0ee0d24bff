package org.ibid.core.importing.text;

/** Evidence for a marker glued to a number without a point between them: {@code in 191724 the} has note 24 on a year. */
final class SplitEvidence {

    private static final double YEAR = 2;
    private static final double GROUPED_NUMBER = 2;
    private static final double ANY_NUMBER = -5;
    private static final double NEVER = -20;

    private SplitEvidence() {}

    /** @param at where the digits from {@code start} to {@code end} would be cut */
    static double of(String words, int start, int at, int end) {
        String number = words.substring(start, at);
        boolean grouped = start >= 2 && words.charAt(start - 1) == ',' && Character.isDigit(words.charAt(start - 2));
        if (grouped) {
            return number.length() == 3 ? GROUPED_NUMBER : NEVER;
        }
        if (number.startsWith("0") || end - start <= 3) {
            return NEVER;
        }
        if (start > 0
                && !Character.isWhitespace(words.charAt(start - 1))
                && "(–—-“‘\"".indexOf(words.charAt(start - 1)) < 0) {
            return NEVER;
        }
        if (number.length() == 4) {
            int year = Integer.parseInt(number);
            return year >= 1000 && year <= 2100 ? YEAR : ANY_NUMBER;
        }
        // four digits are a year or a year-like number far more often than a figure with its note
        return end - start == 4 ? NEVER : ANY_NUMBER;
    }
}
