package org.ibid.core.importing.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line must look like to be a heading, whatever stands around it. */
final class HeadingLine {

    static final int MOST_WORDS = 12;

    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:(?:chapter|part|book|section|appendix)\\s+)?(?:[ivxlcdm]+|\\d{1,3}(?:\\.\\d{1,2})*)[.)]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENUMERATOR =
            Pattern.compile("^(?:\\d{1,3}(?:\\.\\d{1,2})*[.)]?|[IVXLC]+[.)])\\s+(?=\\S)");
    private static final Pattern ENDS_IN_MARKER =
            Pattern.compile("(?:[^\\s\\d][\\d]{1,3}|[⁰¹²³⁴-⁹]|\\[\\d{1,3}]|[*†‡§])$");

    /** {@code London, July 5th, 1901}: under a preface, where the name of its writer stands. */
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:[\\p{L}.’' -]{1,40},\\s*)?(?:\\p{L}{3,12}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?|\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?\\p{L}{3,12}\\.?,?)\\s+\\d{4}$");

    private HeadingLine() {}

    /** True for a number that stands alone, with the word for its kind or without: {@code II}, {@code Chapter 2}. */
    static boolean onlyNumber(String line) {
        return NUMBERED.matcher(line).matches();
    }

    static boolean looksLike(String line) {
        if (line.isEmpty() || line.length() > 160 || !line.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return false;
        }
        if (NUMBERED.matcher(line).matches()) {
            return !line.matches("\\d+");
        }
        String words = ENUMERATOR.matcher(line).replaceFirst("");
        return words.split("\\s+").length <= MOST_WORDS
                && startsUpperCase(words)
                && endsOpen(line)
                && !ENDS_IN_MARKER.matcher(line).find()
                && !DATELINE.matcher(line).matches()
                && line.indexOf('|') < 0;
    }

    private static boolean startsUpperCase(String words) {
        int first = words.codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse('a');
        return !Character.isLowerCase(first) && Character.isLetter(first);
    }

    /** No final stop, unless the line is all in capitals, where printers set one. */
    private static boolean endsOpen(String line) {
        char last = line.charAt(line.length() - 1);
        if (",;:—–-…".indexOf(last) >= 0) {
            return false;
        }
        String bare = line.replaceFirst("[\"'”’»)\\]]+$", "");
        return !bare.endsWith(".") || (allCapitals(line) && bare.length() > 3);
    }

    static boolean allCapitals(String line) {
        return line.codePoints().noneMatch(Character::isLowerCase)
                && line.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    /** A heading directly above its text: a line that ends although the next word would still have fitted. */
    static List<List<String>> splitOff(List<String> lines) {
        if (lines.size() < 2
                || !looksLike(lines.getFirst().strip())
                || lines.getFirst().length() > 90) {
            return List.of(lines);
        }
        String next = lines.get(1).strip();
        int width = lines.stream().skip(1).mapToInt(String::length).max().orElse(0);
        Matcher word = Pattern.compile("^\\S+").matcher(next);
        int wordLength = word.find() ? word.end() : 0;
        boolean endsEarly = lines.getFirst().length() + 1 + wordLength < width * 0.75;
        boolean longText = next.length() > Chunks.LONG_LINE || (lines.size() > 3 && width > 50);
        boolean startsAfresh = !next.isEmpty() && !Character.isLowerCase(next.codePointAt(0)) && prose(lines);
        return endsEarly && longText && startsAfresh
                ? List.of(lines.subList(0, 1), lines.subList(1, lines.size()))
                : List.of(lines);
    }

    private static boolean prose(List<String> lines) {
        return lines.stream().skip(1).noneMatch(l -> l.indexOf('|') >= 0 || l.indexOf('\t') > 0);
    }
}
