package org.ibid.core.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.entry.HistoricalDate.Days;
import org.ibid.core.entry.HistoricalDate.Style;

/**
 * Reads a date as people write it: {@code 25 October 1917}, {@code 25 Oct. (7 Nov.) 1917}, {@code 10/25/1917},
 * {@code c. 1850}, {@code the late 1850s}, {@code 5th century BCE}, {@code between 1914 and 1918}, {@code 1914–18}.
 */
public final class DateReader {

    private static final int LONGEST = 200;

    private static final Pattern BETWEEN = Pattern.compile("^between (.+?) and (.+)$");
    private static final Pattern SEPARATOR = Pattern.compile(" ?(?:-|/|\\bto\\b|\\buntil\\b|\\btill\\b) ?");
    private static final Pattern DOUBLE = Pattern.compile("^([^/(]+?) ?(?:/|\\() ?([^/)]+)\\)?( \\d{3,4})?$");

    private DateReader() {}

    /** Every date that the text may mean, the likeliest first; none where it is no date. */
    public static List<HistoricalDate> read(String text) {
        if (text.length() > LONGEST || text.isBlank()) {
            return List.of();
        }
        DateText plain = DateText.of(text);
        Optional<HistoricalDate> doubled = doubled(plain.bare());
        if (doubled.isPresent()) {
            return List.of(doubled.get());
        }
        Matcher between = BETWEEN.matcher(plain.bare());
        if (between.matches()) {
            return pairs(between.group(1), between.group(2), plain.style())
                    .map(pair -> HistoricalDate.at(within(pair)))
                    .toList();
        }
        List<HistoricalDate> found = new ArrayList<>();
        DateForms.days(plain.bare()).forEach(days -> found.add(HistoricalDate.at(styled(days, plain.style()))));
        found.addAll(durations(plain.bare().replaceFirst("^from ", ""), plain.style()));
        return List.copyOf(found);
    }

    private static Days within(Pair pair) {
        return new Days(
                pair.begin.earliest(),
                pair.end.latest(),
                pair.begin.circa() || pair.end.circa(),
                pair.begin.style(),
                pair.begin.yearless(),
                "between " + pair.begin.words() + " and " + pair.end.words());
    }

    private static Days styled(Days days, Style style) {
        return style == Style.UNSAID
                ? days
                : new Days(days.earliest(), days.latest(), days.circa(), style, days.yearless(), days.words());
    }

    private record Pair(Days begin, Days end) {}

    private static List<HistoricalDate> durations(String text, Style style) {
        List<HistoricalDate> found = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text);
        while (separator.find()) {
            if (separator.start() > 0 && separator.end() < text.length()) {
                pairs(text.substring(0, separator.start()), text.substring(separator.end()), style)
                        .map(pair -> new HistoricalDate(pair.begin, pair.end))
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Both ends of a stretch of time, each completed by what only the other one says. */
    private static Stream<Pair> pairs(String left, String right, Style style) {
        List<String> rights = rights(left.strip(), right.strip());
        return lefts(left.strip(), right.strip()).stream()
                .flatMap(l -> rights.stream().flatMap(r -> pair(l, r).stream()))
                .map(pair -> new Pair(styled(pair.begin, style), styled(pair.end, style)));
    }

    private static Optional<Pair> pair(String left, String right) {
        return DateForms.days(left).stream()
                .flatMap(begin -> DateForms.days(right).stream().map(end -> new Pair(begin, end)))
                .filter(pair -> pair.begin.yearless() == pair.end.yearless()
                        && pair.begin.earliest().isBefore(pair.end.earliest()))
                .findFirst();
    }

    /** {@code 23–27 February 1917}: the 23rd of the same month. */
    private static List<String> lefts(String left, String right) {
        String[] words = right.split(" ", -1);
        List<String> filled = new ArrayList<>();
        for (int tail = Math.min(2, words.length - 1); tail > 0; tail--) {
            filled.add(left + " " + String.join(" ", List.of(words).subList(words.length - tail, words.length)));
        }
        filled.add(left);
        return filled;
    }

    /** {@code 1914–18}, {@code October 25–27, 1917}. */
    private static List<String> rights(String left, String right) {
        Matcher year = Pattern.compile("(\\d{3,4})$").matcher(left);
        if (right.matches("\\d{1,2}")
                && year.find()
                && right.length() < year.group(1).length()) {
            String full = year.group(1);
            return List.of(full.substring(0, full.length() - right.length()) + right);
        }
        return List.of(right, left.split(" ", -1)[0] + " " + right);
    }

    /** {@code 25 October (7 November) 1917}: one day in both styles, or else no double date. */
    private static Optional<HistoricalDate> doubled(String text) {
        Matcher parts = DOUBLE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String year = Optional.ofNullable(parts.group(3)).orElse("");
        String left = parts.group(1);
        String right = parts.group(2) + year;
        List<String> lefts = new ArrayList<>(lefts(left, right));
        lefts.add(left + year);
        List<String> rights = new ArrayList<>(rights(left, right));
        String[] words = left.split(" ", -1);
        rights.add(right + " " + words[words.length - 1]);
        return lefts.stream()
                .flatMap(l -> DateForms.days(l).stream())
                .filter(Days::day)
                .flatMap(l -> rights.stream()
                        .flatMap(r -> DateForms.days(r).stream())
                        .filter(r -> r.day() && r.yearless() == l.yearless())
                        .flatMap(r -> oneDay(l, r).stream()))
                .findFirst();
    }

    private static Optional<HistoricalDate> oneDay(Days one, Days other) {
        if (one.asIfOld().earliest().equals(other.earliest())) {
            return Optional.of(HistoricalDate.at(styled(one, Style.OLD)));
        }
        return other.asIfOld().earliest().equals(one.earliest())
                ? Optional.of(HistoricalDate.at(styled(other, Style.OLD)))
                : Optional.empty();
    }
}
