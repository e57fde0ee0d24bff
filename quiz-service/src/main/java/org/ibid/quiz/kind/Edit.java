package org.ibid.quiz.kind;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Figure;
import org.ibid.quiz.language.Figures;
import org.ibid.quiz.language.Words;

/**
 * One controlled change that makes a statement say something else and still makes sense of it: a word turned into its
 * opposite, a figure made at least twice as large or as small. Nothing but the text can tell it.
 *
 * @param was the words that are changed, as the essay has them
 * @param now what stands in their place
 */
public record Edit(String text, String was, String now) {

    /** Where a sentence weighs one thing against another, a change in one half quarrels with the other half. */
    private static final Pattern JOINED = Pattern.compile(
            "(?i)^with the\\b|[;()]|\\b(?:but|although|though|whereas|while|because|since|so"
                    + " that|so|such|therefore|thus|hence|rather|instead|despite|in spite|unlike|not"
                    + " only|too|if|unless|even|only|also|however|nevertheless|consequently|accordingly|due to|owing to|thanks to|given"
                    + " that|in order to|by means of|no longer|may|might|perhaps|probably|estimated?|round figure|as (?:\\p{L}+ )?as)\\b");

    /** At the end a word that means something named before. */
    private static final Pattern NAMED_BEFORE = Pattern.compile(
            "(?i)\\bthe (?:\\p{L}+"
                    + " )?(?:proposal|plan|offer|request|suggestion|idea|measure|motion|demand|scheme|project|deed|step|move|attempt|change|bill|figure|estimate)[.]?$");

    /** Of a smaller number nobody need keep whether it was twice as large. */
    private static final double MANY = 1_000;

    /** Lines around a statement in which its opposite may be said of the same thing. */
    private static final int NEAR = 2;

    private static final double[] FACTORS = {3, 1 / 3.0, 2, 0.5};

    /** The best change that a statement allows: a figure, then an opposite. */
    public static Optional<Edit> of(String text) {
        return quarrels(text) ? Optional.empty() : figure(text).or(() -> Opposites.in(text));
    }

    /** The best change that the essay does not bear out itself: not in these words, nor with what is put in said nearby. */
    public static Optional<Edit> of(EssayLanguage essay, Statement statement) {
        return unborne(essay, statement, of(statement.text()));
    }

    /** The same, of what is said and not of how many: a figure is compared, and nothing need be understood. */
    public static Optional<Edit> ofMeaning(EssayLanguage essay, Statement statement) {
        String text = statement.text();
        return unborne(essay, statement, quarrels(text) ? Optional.empty() : Opposites.in(text));
    }

    private static boolean quarrels(String text) {
        return JOINED.matcher(text).find() || NAMED_BEFORE.matcher(text).find();
    }

    private static Optional<Edit> unborne(EssayLanguage essay, Statement statement, Optional<Edit> edit) {
        return edit.filter(e -> !Words.stands(
                        e.text().replaceFirst("\\.$", ""), essay.text().canonical()))
                .filter(e -> {
                    String near = essay.frame(statement.span(), NEAR);
                    return !Words.stands(e.now(), near)
                            && Collections.disjoint(Words.stems(e.now()), Words.stems(near));
                });
    }

    /** The only figure of its kind, so that nothing in the sentence contradicts the new one. */
    static Optional<Edit> figure(String text) {
        List<Figure> figures = Figures.in(text);
        return figures.stream()
                .filter(f -> f.exact() && f.telling() && (f.kind() != Figure.Kind.COUNT || f.value() >= MANY))
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
}
