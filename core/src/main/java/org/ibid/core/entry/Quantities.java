package org.ibid.core.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number as people write it: {@code 1,227,000}, {@code 1 227 000}, {@code 1.227.000}, {@code 1.227 million},
 * {@code one million two hundred and twenty-seven thousand}, {@code 62½ %}, {@code about £3m}.
 */
public final class Quantities {

    private static final int LONGEST = 200;

    private static final Pattern HEDGE = Pattern.compile(
            "^(?:(?:about|around|approximately|approx\\.?|roughly|circa|ca\\.?|c\\.|~|≈|nearly|almost|some|over|more"
                    + " than|less than|fewer than|under|at least|at most|up to|close to|just (?:over|under)|well"
                    + " over|perhaps|only about|an estimated|estimated at)\\s*)");
    private static final Pattern TRAILING_HEDGE =
            Pattern.compile("\\s*(?:\\(?(?:approximately|approx\\.?|roughly|or so|or thereabouts|circa|about)\\)?)$");
    private static final Pattern CURRENCY = Pattern.compile("^(£|\\$|€|us\\$|usd|gbp|eur)\\s*");
    private static final Pattern FIGURES = Pattern.compile("^(?:\\d[\\d.,' \\u00a0_]*\\d|\\d|[.,]\\d+)");
    private static final Pattern FRACTION = Pattern.compile("^(?:(\\d+)\\s+)?(\\d+)/(\\d+)");
    private static final Pattern SCALE = Pattern.compile(
            "^[\\s-]*(thousands?|k|millions?|mn|mio|m|bn|b|billions?|milliard|trillions?|hundreds?|dozens?"
                    + "|lakhs?|crores?)(?![\\p{L}])\\.?");

    private static final String ENGLISH = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?";
    private static final String INDIAN = "\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?";
    private static final String CONTINENTAL = "\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?|\\d{1,3}\\.\\d{3},\\d+";
    private static final String SPACED = "\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d+)?";
    private static final String PLAIN = "\\d*\\.?\\d+";
    private static final String COMMA_DECIMAL = "\\d*,\\d{1,2}|0,\\d+|\\d+,\\d{4,}|\\d{4,},\\d+";
    private static final Map<String, String> VULGAR = Map.of(
            "½", " 1/2", "¼", " 1/4", "¾", " 3/4", "⅓", " 1/3", "⅔", " 2/3", "⅕", " 1/5", "⅛", " 1/8", "⅜", " 3/8");

    private Quantities() {}

    /** Every number that the text may mean, the likeliest first; none where it is no number or more than one. */
    public static List<Quantity> read(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String rest = plain(text);
        Matcher hedge = HEDGE.matcher(rest);
        boolean hedged = hedge.find();
        rest = hedged ? rest.substring(hedge.end()) : rest;
        Matcher trailing = TRAILING_HEDGE.matcher(rest);
        if (trailing.find() && trailing.start() > 0) {
            hedged = true;
            rest = rest.substring(0, trailing.start());
        }
        boolean minus = rest.matches("(?:-|minus\\s).*");
        rest = rest.replaceFirst("^(?:-|minus\\s+|\\+|plus\\s+)\\s*", "");
        Matcher currency = CURRENCY.matcher(rest);
        String sign = "";
        if (currency.find()) {
            sign = Units.of(currency.group(1).replace("us$", "$"));
            rest = rest.substring(currency.end());
        }
        return quantities(rest, sign, minus, hedged);
    }

    private static List<Quantity> quantities(String rest, String sign, boolean minus, boolean hedged) {
        List<Quantity> found = new ArrayList<>();
        for (Part part : numbers(rest)) {
            Part scaled = scaled(part, sign);
            String unit = sign.isEmpty() ? Units.of(scaled.rest) : sign;
            if (one(scaled.rest)) {
                found.add(new Quantity(minus ? scaled.value.negate() : scaled.value, unit, hedged));
            }
        }
        return found;
    }

    /** What follows a number may name what is counted, but no second number. */
    private static boolean one(String rest) {
        String bare = rest.strip();
        return bare.length() <= 60
                && !bare.matches("(?s).*\\d.*")
                && !bare.matches("^(?:-|–|—|/|to\\b|or\\b|not\\b|and\\b|,|\\.\\S).*")
                && !NumberWords.begins(bare.split("[\\s-]+", 2)[0]);
    }

    private record Part(BigDecimal value, String rest) {}

    private static List<Part> numbers(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.find()) {
            BigDecimal divisor = new BigDecimal(fraction.group(3));
            if (divisor.signum() == 0) {
                return List.of();
            }
            BigDecimal whole =
                    new BigDecimal(Optional.ofNullable(fraction.group(1)).orElse("0"));
            BigDecimal part = new BigDecimal(fraction.group(2)).divide(divisor, MathContext.DECIMAL32);
            return List.of(new Part(whole.add(part), text.substring(fraction.end())));
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.find()) {
            String rest = text.substring(figures.end());
            return figures(figures.group().strip()).stream()
                    .map(value -> new Part(value, rest))
                    .toList();
        }
        return NumberWords.startOf(text).stream()
                .map(found -> new Part(found.value(), found.rest()))
                .toList();
    }

    /** One point before three figures may group them; the other reading comes first. */
    private static List<BigDecimal> figures(String digits) {
        if (digits.matches(ENGLISH) || digits.matches(INDIAN)) {
            return List.of(new BigDecimal(digits.replace(",", "")));
        }
        if (digits.matches(CONTINENTAL)) {
            return List.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        if (digits.matches(SPACED)) {
            return List.of(new BigDecimal(digits.replaceAll("[ ']", "").replace(',', '.')));
        }
        if (digits.matches("[1-9]\\d{0,2}\\.\\d{3}")) {
            return List.of(new BigDecimal(digits), new BigDecimal(digits.replace(".", "")));
        }
        if (digits.matches(PLAIN)) {
            return List.of(new BigDecimal(digits));
        }
        return digits.matches(COMMA_DECIMAL) ? List.of(new BigDecimal(digits.replace(',', '.'))) : List.of();
    }

    /** {@code 3m} is three million where money or something named is counted, and three metres otherwise. */
    private static Part scaled(Part part, String sign) {
        Matcher scale = SCALE.matcher(part.rest);
        if (!scale.find()) {
            return more(part, sign);
        }
        boolean named = part.rest.substring(scale.end()).matches("\\s+(?!high|long|wide|tall|deep)\\p{L}.*");
        if (scale.group(1).matches("m|b") && sign.isEmpty() && !named) {
            return part;
        }
        String name = scale.group(1).replaceFirst("^m$", "million").replaceFirst("^b$", "billion");
        BigDecimal size = NumberWords.SCALES.get(name);
        return size == null
                ? part
                : scaled(new Part(part.value.multiply(size), part.rest.substring(scale.end())), sign);
    }

    /** {@code 1 million 227 thousand}. */
    private static Part more(Part part, String sign) {
        if (!part.rest.matches("\\s+(?:and\\s+)?\\d.*") || part.value.compareTo(new BigDecimal(1000)) < 0) {
            return part;
        }
        List<Part> next = numbers(part.rest.strip().replaceFirst("^and\\s+", ""));
        Part smaller = next.isEmpty() ? part : scaled(next.getFirst(), sign);
        boolean fits = smaller.value.compareTo(new BigDecimal(1000)) >= 0
                && smaller.value.compareTo(part.value) < 0
                && part.value
                                .remainder(BigDecimal.TEN.pow(
                                        smaller.value.toBigInteger().toString().length()))
                                .signum()
                        == 0;
        return fits ? new Part(part.value.add(smaller.value), smaller.rest) : part;
    }

    private static String plain(String text) {
        String open = text;
        for (Map.Entry<String, String> fraction : VULGAR.entrySet()) {
            open = open.replace(fraction.getKey(), fraction.getValue());
        }
        return Normalizer.normalize(open, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’‘`´]", "'")
                .replaceAll("[−–—‐‑]", "-")
                .replaceAll(",(?=\\s)", "")
                .replaceAll("[\\s\\u00a0\\u2009\\u202f]+", " ")
                .strip()
                .replaceFirst("(?<=[\\d\\p{L}%])[.!?;]+$", "");
    }
}
