package org.ibid.quiz.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.essay.Span;

/** Finds figures: grouped and plain numbers, years, percentages, sums of money. Leaves out what cites: pages, volumes, notes. */
public final class Figures {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}.,/§#])([$£€])?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\p{L}\\p{Nd}/]|[.,]\\d)");
    private static final Pattern SCALE = Pattern.compile("^[\\s\u00a0](thousand|million|billion)\\b");
    private static final Pattern PERCENT = Pattern.compile("^\\s?(%|per\\s?cent\\b|percent\\b)");
    private static final Pattern UNIT = Pattern.compile(
            "^[\\s\u00a0](?:(?:other|new|more|of the|different|separate|distinct)\\s)?(\\p{Ll}[\\p{L}-]{2,})");
    private static final Pattern CITING = Pattern.compile(
            "(?i)(?:\\b(?:pp?|vols?|nos?|chs?|ed|chapters?|pages?|notes?|figures?|tables?|parts?|volumes?|book|sections?|act|scene|line|lines|version|python|phase)\\.?\\s)$");
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:about|around|some|\\[s\\]ome|nearly|almost|roughly|approximately|over|more than|less"
                    + " than|fewer than|up to|at least|at most|perhaps|circa|c\\.|under|close to|only"
                    + " about)\\s(?:[$£€])?$");
    private static final Pattern RANGE_BEFORE = Pattern.compile(
            "(?i)(?:\\d\\s?[-–—]\\s?|\\b(?:between|from)\\s|\\d\\sto\\s|between [$£€]?[\\d,.]+ and\\s)$");
    private static final Pattern RANGE_AFTER =
            Pattern.compile("^\\s?(?:[-–—]\\s?\\d|to [$£€]?\\d|and [$£€]?\\d|s\\b|’s\\b|'s\\b)");
    private static final Pattern DAY = Pattern.compile(
            "(?i)^\\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b");
    private static final Pattern AFTER_MONTH = Pattern.compile(
            "(?i)\\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s$");
    private static final Map<String, Double> SCALES = Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);

    /** What is only estimated is nothing to know to the figure. */
    private static final Pattern GUESSED =
            Pattern.compile("(?i)\\b(?:probably|perhaps|estimat\\p{L}*|suppos\\p{L}*|assum\\p{L}*|round"
                    + " figure|may|might|would|could|say)\\b|/");

    private Figures() {}

    /** True where a sentence guesses, supposes or imagines what it counts. */
    public static boolean guessed(String sentence) {
        return GUESSED.matcher(sentence).find();
    }

    /** Spans are in {@code text}. Ranges and decades are found, too, and marked as not exact. */
    public static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(2), matcher.end(2));
            String before = text.substring(Math.max(0, matcher.start() - 24), matcher.start());
            if (!CITING.matcher(before).find() && !day(before, text.substring(span.end()), span.in(text))) {
                figures.add(figure(text, span, before, matcher.group(1) != null));
            }
        }
        return figures;
    }

    private static boolean day(String before, String after, String digits) {
        return digits.length() <= 2
                && (DAY.matcher(after).find() || AFTER_MONTH.matcher(before).find());
    }

    private static Figure figure(String text, Span span, String before, boolean money) {
        String digits = span.in(text);
        String after = text.substring(span.end());
        Matcher scale = SCALE.matcher(after);
        String size = scale.find() ? scale.group(1) : "";
        String rest = size.isEmpty() ? after : after.substring(scale.end());
        double value = Double.parseDouble(digits.replace(",", "")) * SCALES.getOrDefault(size, 1.0);
        boolean loose = HEDGE.matcher(before).find()
                || RANGE_BEFORE.matcher(before).find()
                || RANGE_AFTER.matcher(after).find();
        Matcher percent = PERCENT.matcher(rest);
        Figure.Kind kind = percent.find()
                ? Figure.Kind.PERCENT
                : money ? Figure.Kind.MONEY : year(digits, size, rest) ? Figure.Kind.YEAR : Figure.Kind.COUNT;
        Matcher unit = UNIT.matcher(rest);
        String counted = kind == Figure.Kind.PERCENT
                ? percent.group(1)
                : kind == Figure.Kind.COUNT && unit.find() && !Words.little(unit.group(1))
                        ? unit.group(1).toLowerCase(Locale.ROOT)
                        : "";
        return new Figure(span, digits, kind, value, size, counted, !loose);
    }

    /** Four digits that no counted thing follows. */
    private static boolean year(String digits, String scale, String rest) {
        if (!digits.matches("1[0-9]{3}|20[0-9]{2}") || !scale.isEmpty()) {
            return false;
        }
        return !rest.matches(
                "(?s)^\\s(?:people|men|women|workers|members|votes|words|copies|pounds|dollars|years|tons|miles|houses|deaths|soldiers|peasants|persons|square|cases|articles|texts|books|pages)\\b.*");
    }
}
