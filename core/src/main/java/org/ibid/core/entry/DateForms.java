package org.ibid.core.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.entry.HistoricalDate.Days;
import org.ibid.core.entry.HistoricalDate.Style;

/** The forms in which one time is written, from the day to the century. */
final class DateForms {

    private static final String MONTH =
            "(january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(\\d{3,4}|\\d{1,4}(?= (?:bce?|ad|ce)))";
    private static final String ERA = "(?: (bce?|ad|ce))?";

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final Pattern CIRCA = Pattern.compile(
            "^(?:(?:circa|ca|c|about|around|approximately|approx|roughly|probably|perhaps|some time around)"
                    + " ?(?=[\\dbemsljfaondw~t-])|~ ?)(?=.*\\d|.*century)");
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    /** The year in which a date without one is kept; a leap year, so that 29 February has a place. */
    private static final int NO_YEAR = 2000;

    private interface Form {
        void read(MatchResult found, List<Days> days);
    }

    private record Rule(Pattern pattern, Form form) {}

    private static final List<Rule> RULES = new ArrayList<>();

    private static void rule(String pattern, Form form) {
        RULES.add(new Rule(Pattern.compile("^" + pattern + "$"), form));
    }

    static {
        rule(DAY + " " + MONTH + " " + YEAR + ERA, (m, d) -> day(d, year(m, 3), month(m.group(2)), number(m, 1)));
        rule(MONTH + " " + DAY + " " + YEAR + ERA, (m, d) -> day(d, year(m, 3), month(m.group(1)), number(m, 2)));
        rule("(\\d{3,4}) " + MONTH + " " + DAY, (m, d) -> day(d, number(m, 1), month(m.group(2)), number(m, 3)));
        rule(DAY + " " + MONTH, (m, d) -> yearless(d, month(m.group(2)), number(m, 1)));
        rule(MONTH + " " + DAY, (m, d) -> yearless(d, month(m.group(1)), number(m, 2)));
        rule(MONTH + " " + YEAR + ERA, (m, d) -> months(d, year(m, 2), month(m.group(1))));
        rule("(\\d{3,4}) " + MONTH, (m, d) -> months(d, number(m, 1), month(m.group(2))));
        rule("(-?\\d{4})-(\\d{2})-(\\d{2})", (m, d) -> day(d, number(m, 1), number(m, 2), number(m, 3)));
        rule("(-?\\d{4})-(\\d{2})", (m, d) -> months(d, number(m, 1), number(m, 2)));
        rule("(\\d{4})/(\\d{1,2})/(\\d{1,2})", (m, d) -> day(d, number(m, 1), number(m, 2), number(m, 3)));
        rule("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{3,4})", (m, d) -> {
            day(d, number(m, 4), number(m, 3), number(m, 1));
            if (number(m, 1) != number(m, 3)) {
                day(d, number(m, 4), number(m, 1), number(m, 3));
            }
        });
        rule(
                "(\\d{1,2})[. ] ?([ivx]{1,4})[. ]? ?(\\d{3,4})",
                (m, d) -> day(d, number(m, 3), ROMAN.indexOf(m.group(2)) + 1, number(m, 1)));
        rule("(?:ad )?" + YEAR + ERA, (m, d) -> years(d, year(m, 1), year(m, 1), yearInWords(year(m, 1))));
        rule("ad (\\d{1,4})", (m, d) -> years(d, number(m, 1), number(m, 1), "AD " + number(m, 1)));
        rule("(-\\d{4})", (m, d) -> years(d, number(m, 1), number(m, 1), yearInWords(number(m, 1))));
        rule(DAY + " " + MONTH + " (\\d{4})/(\\d{2}|\\d{4})", (m, d) -> dualYear(d, m, 1, 2));
        rule(MONTH + " " + DAY + " (\\d{4})/(\\d{2}|\\d{4})", (m, d) -> dualYear(d, m, 2, 1));
        rule("(\\d{1,3})0'?s" + ERA, DateForms::decade);
        rule("(\\d{3})[xu]", DateForms::decade);
        rule("(\\d{2})(?:xx|uu)", (m, d) -> century(d, number(m, 1) + 1, false));
        rule("(.+?)[ -]?(?:century|cent|c)" + ERA, (m, d) -> {
            int which = Ordinals.of(m.group(1));
            if (which > 0) {
                century(d, which, m.group(2) != null && m.group(2).startsWith("b"));
            }
        });
        rule("(spring|summer|autumn|fall|winter) (\\d{3,4})", (m, d) -> season(d, m.group(1), number(m, 2)));
        rule(
                "winter (\\d{3})(\\d)[-/](\\d{1,4})",
                (m, d) -> {
                    List<Days> both = new ArrayList<>();
                    season(both, "winter", Integer.parseInt(m.group(1) + m.group(2)));
                    d.add(both.getFirst());
                });
        rule(
                "(early|beginning|start|mid|middle|late|end|first half|second half)[ -]+(.+)",
                (m, d) -> days(m.group(2)).forEach(whole -> d.add(part(whole, m.group(1)))));
    }

    private DateForms() {}

    /** @param text as {@link DateText} leaves it */
    static List<Days> days(String text) {
        String bare = text.strip();
        boolean circa = bare.matches(".*\\d[~?%]$");
        bare = circa ? bare.substring(0, bare.length() - 1) : bare;
        Matcher about = CIRCA.matcher(bare);
        if (about.find()) {
            circa = true;
            bare = bare.substring(about.end());
        }
        List<Days> found = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(bare);
            if (matcher.matches()) {
                rule.form.read(matcher.toMatchResult(), found);
            }
        }
        boolean loose = circa;
        return found.stream()
                .map(d -> new Days(d.earliest(), d.latest(), loose || d.circa(), d.style(), d.yearless(), d.words()))
                .toList();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(MatchResult found, int group) {
        int year = number(found, group);
        boolean before = found.groupCount() > group
                && found.group(group + 1) != null
                && found.group(group + 1).startsWith("b");
        return before ? 1 - year : year;
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("no month " + name);
    }

    private static void day(List<Days> days, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            days.add(days(date, date, false, DAY_MONTH.format(date) + " " + yearInWords(year)));
        } catch (DateTimeException e) {
            // 31 June is no day
        }
    }

    private static void yearless(List<Days> days, int month, int day) {
        try {
            LocalDate date = LocalDate.of(NO_YEAR, month, day);
            days.add(days(date, date, true, DAY_MONTH.format(date)));
        } catch (DateTimeException e) {
            // 31 June is no day
        }
    }

    private static Days days(LocalDate first, LocalDate last, boolean yearless, String words) {
        return new Days(first, last, false, Style.UNSAID, yearless, words);
    }

    private static void months(List<Days> days, int year, int month) {
        if (month < 1 || month > 12) {
            return;
        }
        YearMonth span = YearMonth.of(year, month);
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        days.add(days(span.atDay(1), span.atEndOfMonth(), false, name + " " + yearInWords(year)));
    }

    private static void years(List<Days> days, int first, int last, String words) {
        days.add(days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), false, words));
    }

    /** The 1850s; the 1800s are the century as well. */
    private static void decade(MatchResult found, List<Days> days) {
        boolean before = found.groupCount() > 1
                && found.group(2) != null
                && found.group(2).startsWith("b");
        int decade = number(found, 1) * 10;
        String words = "the " + decade + "s" + (before ? " BCE" : "");
        if (decade % 100 == 0 && decade > 0) {
            years(days, before ? 1 - decade - 99 : decade, before ? 1 - decade : decade + 99, words);
        }
        years(days, before ? 1 - decade - 9 : decade, before ? 1 - decade : decade + 9, words);
    }

    /** With both its hundreds: people do not agree to which century 1900 belongs. */
    private static void century(List<Days> days, int which, boolean before) {
        if (which < 1 || which > 30) {
            return;
        }
        String words = "the " + Ordinals.name(which) + " century" + (before ? " BCE" : "");
        years(
                days,
                before ? 1 - which * 100 : which == 1 ? 1 : (which - 1) * 100,
                before ? (which == 1 ? 0 : 1 - (which - 1) * 100) : which * 100,
                words);
    }

    /** A winter is named after the year in which it begins or the one in which it ends. */
    private static void season(List<Days> days, String name, int year) {
        int month = SEASONS.getOrDefault(name, 3);
        LocalDate first = LocalDate.of(year, month, 1);
        days.add(days(first, first.plusMonths(3).minusDays(1), false, name + " " + year));
        if (month == 12) {
            LocalDate before = first.minusYears(1);
            days.add(days(before, before.plusMonths(3).minusDays(1), false, name + " " + year));
        }
    }

    /** {@code 11 February 1731/32}: the year then began in March; it is 1732 as we count. */
    private static void dualYear(List<Days> days, MatchResult found, int day, int month) {
        int first = number(found, 3);
        String second = found.group(4);
        int later =
                Integer.parseInt(second.length() == 4 ? second : found.group(3).substring(0, 2) + second);
        int m = month(found.group(month));
        if (later == first + 1 && (m < 3 || (m == 3 && number(found, day) < 25))) {
            day(days, later, m, number(found, day));
        }
    }

    private static Days part(Days whole, String which) {
        long length = whole.length();
        long third = length / 3;
        long half = length / 2;
        LocalDate start = whole.earliest();
        String words = which + " " + whole.words();
        return switch (which) {
            case "early", "beginning", "start" -> days(start, start.plusDays(third), whole.yearless(), words);
            case "mid", "middle" -> days(start.plusDays(third), start.plusDays(2 * third), whole.yearless(), words);
            case "late", "end" -> days(start.plusDays(2 * third), whole.latest(), whole.yearless(), words);
            case "first half" -> days(start, start.plusDays(half), whole.yearless(), words);
            default -> days(start.plusDays(half), whole.latest(), whole.yearless(), words);
        };
    }

    private static String yearInWords(int year) {
        return year > 0 ? String.valueOf(year) : 1 - year + " BCE";
    }
}
