package org.ibid.quiz.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.quiz.language.Figure;
import org.ibid.quiz.language.Figures;
import org.ibid.quiz.language.Words;

/**
 * One controlled change that makes a statement say something else: a word turned into its opposite, a figure made at
 * least twice as large or as small, <i>not</i> put in or taken out.
 *
 * @param was the words that are changed, as the essay has them
 * @param now what stands in their place
 */
public record Edit(String text, String was, String now) {

    /** Opposites that fit the same place in any sentence. Whoever is in doubt about a pair leaves it out. */
    private static final List<String> OPPOSITES =
            List.of(("rose/fell risen/fallen rising/falling increased/decreased increase/decrease"
                            + " increasing/decreasing largest/smallest larger/smaller highest/lowest higher/lower"
                            + " greatest/smallest greater/smaller strengthened/weakened stronger/weaker strong/weak won/lost"
                            + " accepted/rejected supported/opposed older/younger majority/minority included/excluded"
                            + " possible/impossible likely/unlikely able/unable willing/unwilling opened/closed rapidly/slowly"
                            + " quickly/slowly gradually/suddenly easy/difficult easier/harder weakness/strength hostile/friendly"
                            + " before/after nearest/farthest upstream/downstream exports/imports victory/defeat remembered/forgot"
                            + " shorter/longer wide/narrow ancient/modern allies/enemies rich/poor success/failure large/small"
                            + " high/low advantage/disadvantage")
                    .split(" "));

    /** Where something is denied or stands in brackets, the opposite of a word may say nothing at all. */
    private static final Pattern DENIES =
            Pattern.compile("(?i)\\b(?:no|not|nor|never|none|neither|nothing|nobody|hardly|without)\\b|[()]");

    private static final Pattern TURNED = Pattern.compile(
            "(?is).*(?:\\b(?:no|not|never|once|ever|much|any|even|far|at|or|what|so|how|as|more|most|less|very|too|ever|by|[\\w]+ly)"
                    + " |-)$");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?is)^(?: (?:or|and) (?:rose|fell|\\p{L}+er|last|first|foremost)\\b|-| of all\\b| enough\\b| to be\\b|"
                    + " all\\b| (?:known|off|up) \\b).*");

    private static final Pattern NEGATED = Pattern.compile(
            "\\b(was|were|is|are|could|would|can|will|should|must|had been|has been) not (?!only|just|merely|so"
                    + " much|yet|least)");
    private static final Pattern AFFIRMED = Pattern.compile(
            "^(?!Perhaps|Probably|Possibly|There|Full)[^,;:]{0,90}?\\b(was|were|is|are|could|would|can|will|should|must)"
                    + " (?!not\\b|never\\b|no\\b|only\\b|far\\b|much\\b|more\\b|less\\b|hardly\\b|also\\b|all\\b|nothing\\b|going"
                    + " to\\b|available\\b|neither\\b|nowhere\\b|rarely\\b|therefore\\b|said\\b)");
    private static final Pattern CLAUSES = Pattern.compile(
            "(?i)[,;:—]|\\b(?:because|although|though|unless|until|which|who|whom|whose|that|when|where|if|while|as|nor|never|no|nobody|nothing|none|few|little|hardly|any|only|but)\\b");

    private static final double[] FACTORS = {3, 1 / 3.0, 2, 0.5};

    /** A change that could not be seen without the text: a figure or an opposite. */
    public static Optional<Edit> hidden(String text) {
        return figure(text).or(() -> opposite(text));
    }

    /** The best change that a statement allows: a figure, then an opposite, then <i>not</i>. */
    public static Optional<Edit> of(String text) {
        return figure(text).or(() -> opposite(text)).or(() -> negation(text));
    }

    /** The only figure of its kind, so that nothing in the sentence contradicts the new one. */
    static Optional<Edit> figure(String text) {
        List<Figure> figures = Figures.in(text);
        return figures.stream()
                .filter(f -> f.exact() && f.kind() != Figure.Kind.YEAR && f.value() > 3)
                .filter(f -> f.kind() != Figure.Kind.COUNT || !(f.unit() + f.scale()).isEmpty())
                .filter(f -> figures.stream()
                                .filter(o -> o.kind() != Figure.Kind.YEAR)
                                .count()
                        == 1)
                .findFirst()
                .flatMap(f -> swapped(text, f));
    }

    private static Optional<Edit> swapped(String text, Figure figure) {
        double shown = Double.parseDouble(figure.text().replace(",", ""));
        for (double factor : FACTORS) {
            String now = written(shown * factor, figure.text());
            double value = Double.parseDouble(now.replace(",", ""));
            boolean far = Math.max(value, shown) >= 2 * Math.min(value, shown) && value >= 2;
            boolean possible = figure.kind() != Figure.Kind.PERCENT || value <= 95;
            if (far && possible && !Words.stands(now, text)) {
                String edited = text.substring(0, figure.span().start())
                        + now
                        + text.substring(figure.span().end());
                return Optional.of(new Edit(edited, figure.text(), now));
            }
        }
        return Optional.empty();
    }

    /** As round as the figure it stands for. */
    private static String written(double value, String like) {
        int decimals = like.contains(".") ? like.length() - like.indexOf('.') - 1 : 0;
        String digits = like.replaceAll("[,.]", "").replaceFirst("^0+", "");
        int leading = Math.max(1, digits.replaceFirst("0+$", "").length());
        double unit = decimals > 0
                ? Math.pow(10, -decimals)
                : Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, value))) + 1 - leading));
        double rounded = Math.round(value / unit) * unit;
        return String.format(
                Locale.ROOT, (like.contains(",") || rounded >= 10_000 ? "%,." : "%.") + decimals + "f", rounded);
    }

    static Optional<Edit> opposite(String text) {
        if (DENIES.matcher(text).find()) {
            return Optional.empty();
        }
        for (String pair : OPPOSITES) {
            String one = pair.substring(0, pair.indexOf('/'));
            String other = pair.substring(one.length() + 1);
            Optional<Edit> edit = replaced(text, one, other).or(() -> replaced(text, other, one));
            if (edit.isPresent()) {
                return edit;
            }
        }
        return Optional.empty();
    }

    /** Where the word stands once, its opposite not at all, and nothing around it turns it into something else. */
    private static Optional<Edit> replaced(String text, String was, String now) {
        Matcher matcher = Pattern.compile("\\b" + was + "\\b").matcher(text);
        if (!matcher.find() || Words.stands(now, text)) {
            return Optional.empty();
        }
        int at = matcher.start();
        int end = matcher.end();
        String ahead = text.substring(0, at);
        boolean article = ahead.matches("(?is).*\\ban? $");
        return matcher.find()
                        || TURNED.matcher(ahead).matches()
                        || GOES_ON.matcher(text.substring(end)).matches()
                        || (article && !sameArticle(was, now))
                ? Optional.empty()
                : Optional.of(new Edit(ahead + now + text.substring(end), was, now));
    }

    private static boolean sameArticle(String a, String b) {
        return a.matches("[aeiou].*") == b.matches("[aeiou].*");
    }

    /** Only in a sentence of one clause, where <i>not</i> turns all of it round. */
    static Optional<Edit> negation(String text) {
        Matcher negated = NEGATED.matcher(text);
        if (negated.find() && !CLAUSES.matcher(text.replaceAll("\\.$", "")).find()) {
            String verb = negated.group(1);
            return Optional.of(new Edit(
                    text.substring(0, negated.start()) + verb + " " + text.substring(negated.end()),
                    verb + " not",
                    verb));
        }
        Matcher affirmed = AFFIRMED.matcher(text);
        if (affirmed.find() && !CLAUSES.matcher(text.replaceAll("\\.$", "")).find()) {
            String verb = affirmed.group(1);
            int at = affirmed.end(1);
            return Optional.of(new Edit(text.substring(0, at) + " not" + text.substring(at), verb, verb + " not"));
        }
        return Optional.empty();
    }
}
