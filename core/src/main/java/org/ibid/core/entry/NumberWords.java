package org.ibid.core.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers in English words: {@code two million and forty-five}, {@code two and a half}, {@code three quarters}. */
final class NumberWords {

    private static final Map<String, Integer> SMALL = new HashMap<>();
    static final Map<String, BigDecimal> SCALES = new HashMap<>();
    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "half", new BigDecimal("0.5"),
            "halves", new BigDecimal("0.5"),
            "quarter", new BigDecimal("0.25"),
            "quarters", new BigDecimal("0.25"),
            "fifth", new BigDecimal("0.2"),
            "fifths", new BigDecimal("0.2"),
            "tenth", new BigDecimal("0.1"),
            "tenths", new BigDecimal("0.1"));

    static {
        List<String> units = List.of(
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen")
                        .split(" "));
        units.forEach(u -> SMALL.put(u, units.indexOf(u)));
        List<String> tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
        tens.forEach(t -> SMALL.put(t, 10 * (tens.indexOf(t) + 2)));
        SMALL.putAll(Map.of("nil", 0, "none", 0, "fourty", 40));
        scale("1e3", "thousand", "thousands", "k");
        scale("1e6", "million", "millions", "mn", "mio", "mil");
        scale("1e9", "billion", "billions", "bn", "milliard");
        scale("1e12", "trillion", "trillions");
        scale("1e5", "lakh", "lakhs");
        scale("1e7", "crore", "crores");
        scale("12", "dozen", "dozens");
        scale("20", "score");
        scale("100", "hundred", "hundreds");
    }

    private NumberWords() {}

    private static void scale(String value, String... names) {
        Arrays.stream(names).forEach(name -> SCALES.put(name, new BigDecimal(value)));
    }

    /** @param rest what follows the number */
    record Found(BigDecimal value, String rest) {}

    /** @param text lower case; hyphens count as spaces */
    static Optional<Found> startOf(String text) {
        List<String> words =
                List.of(text.replaceAll("(?<=\\p{L})-(?=\\p{L})", " ").strip().split("\\s+"));
        Sum sum = new Sum();
        int at = 0;
        while (at < words.size() && sum.takes(words, at)) {
            at++;
        }
        while (at > 0 && (words.get(at - 1).equals("and") || words.get(at - 1).equals("of"))) {
            at--;
        }
        String rest = String.join(" ", words.subList(at, words.size()));
        return sum.any() ? Optional.of(new Found(sum.total(), rest)) : Optional.empty();
    }

    static boolean begins(String word) {
        return SMALL.containsKey(word) || FRACTIONS.containsKey(word) || SCALES.containsKey(word);
    }

    /** Adds words up as they are said: what stands before a scale is multiplied by it. */
    private static final class Sum {
        private static final BigDecimal THOUSAND = new BigDecimal(1000);

        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private BigDecimal lastScale = BigDecimal.ONE;
        private boolean any;
        private boolean joined;

        boolean any() {
            return any;
        }

        BigDecimal total() {
            return total.add(group);
        }

        boolean takes(List<String> words, int at) {
            String word = words.get(at);
            String next = at + 1 < words.size() ? words.get(at + 1) : "";
            boolean joins = switch (word) {
                case "and" -> any && (begins(next) || next.equals("a"));
                case "of" -> any && next.equals("a");
                case "a", "an" -> SCALES.containsKey(next) || FRACTIONS.containsKey(next);
                default -> false;
            };
            boolean taken = joins || number(word) || fraction(word) || scale(word);
            joined = joins;
            any |= taken && !joins;
            return taken;
        }

        /** "Nineteen seventeen" is a year, not a sum. */
        private boolean number(String word) {
            Integer small = SMALL.get(word);
            if (small == null) {
                return false;
            }
            int tail = group.remainder(new BigDecimal(100)).intValue();
            boolean fits = tail == 0 || (small > 0 && small < 10 && tail >= 20 && tail % 10 == 0);
            if (fits) {
                group = group.add(new BigDecimal(small));
            }
            return fits;
        }

        private boolean fraction(String word) {
            BigDecimal part = FRACTIONS.get(word);
            if (part == null) {
                return false;
            }
            if (any && !joined) {
                group = group.multiply(part);
            } else if (group.signum() == 0) {
                total = total.add(part.multiply(lastScale));
                group = total.compareTo(part) == 0 ? part : BigDecimal.ZERO;
                total = total.subtract(group);
            } else {
                group = group.add(part);
            }
            return true;
        }

        private boolean scale(String word) {
            BigDecimal scale = SCALES.get(word);
            if (scale == null) {
                return false;
            }
            BigDecimal counted = any ? group : BigDecimal.ONE;
            lastScale = scale;
            if (scale.compareTo(THOUSAND) < 0) {
                group = counted.multiply(scale);
            } else if (counted.signum() == 0) {
                total = total.multiply(scale);
            } else {
                total = total.add(counted.multiply(scale));
                group = BigDecimal.ZERO;
            }
            return true;
        }
    }
}
