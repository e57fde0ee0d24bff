package org.ibid.quiz.kind.figurecloze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gap;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Figure;
import org.ibid.quiz.language.Figures;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Prose;

/** Which figure? Exact figures with a unit, and years, in sentences that stand alone. */
public final class FigureClozeGenerator implements Generator {

    private static final int LONGEST = 40;
    private static final int COMMON = 4;

    /** Years asked for in an essay: few are worth keeping in mind, and the weightiest sentences have them. */
    private static final int YEARS = 2;

    /** {@code Motorola 68000}, {@code 10 by 13}, {@code the top 60 per cent} */
    private static final Pattern NAMED = Pattern.compile(
            "(?:[\\p{Ll},] \\p{Lu}[\\p{L}’-]+|\\b(?:by|x|top|bottom|first|last|richest|poorest|every))\\s$");

    /** {@code the War of 1812}, {@code the Drains Act of 1848}: nobody gives such a thing without its year. */
    private static final Pattern NAMED_BY_YEAR = Pattern.compile("(?:\\p{Lu}[\\p{L}’-]+|\\bcensus) of\\s$");

    @Override
    public String kind() {
        return "figurecloze";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new ExactFigure(), new SameOrder());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        Rivals rivals = new Rivals(essay);
        List<Draft> drafts = new ArrayList<>();
        for (Line line : essay.lines()) {
            Optional<Gap> gap = Gap.in(essay, line);
            if (gap.isPresent() && gap.get().words() <= LONGEST) {
                List<Figure> figures = Figures.in(gap.get().text());
                for (Figure figure : figures) {
                    if (asks(figure, gap.get().text()) && !common(essay, figure)) {
                        draft(essay, rivals, gap.get(), figure, figures).ifPresent(drafts::add);
                    }
                }
            }
        }
        List<Draft> years = drafts.stream()
                .filter(d -> d.rule().endsWith("/year"))
                .sorted(Comparator.comparingDouble((Draft d) -> -d.worth())
                        .thenComparingInt(d -> d.anchor().start()))
                .skip(YEARS)
                .toList();
        drafts.removeAll(years);
        return drafts;
    }

    static boolean asks(Figure figure, String sentence) {
        String before = sentence.substring(0, figure.span().start());
        return figure.exact()
                && (figure.kind() == Figure.Kind.YEAR || figure.telling())
                && !NAMED.matcher(before).find()
                && !(figure.kind() == Figure.Kind.YEAR
                        && NAMED_BY_YEAR.matcher(before).find())
                && !Figures.guessed(sentence)
                && Figures.in(sentence).stream()
                                .filter(f -> f.kind() == figure.kind())
                                .count()
                        == 1
                && (figure.kind() != Figure.Kind.YEAR
                        || !before.matches(
                                "(?is).*\\b(?:before|after|since|until|about|around|by|from|early|late|mid-?)\\s*$"))
                && sentence.indexOf(figure.text()) == sentence.lastIndexOf(figure.text());
    }

    private Optional<Draft> draft(EssayLanguage essay, Rivals rivals, Gap gap, Figure figure, List<Figure> all) {
        List<Figure> beside = all.stream().filter(f -> !f.equals(figure)).toList();
        List<Rivals.Rival> wrong = rivals.of(figure, gap.line(), beside);
        boolean own = wrong.stream().allMatch(r -> r.line() != null);
        if (wrong.isEmpty() || (figure.kind() == Figure.Kind.YEAR && !own)) {
            return Optional.empty();
        }
        List<Form.Option> options = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        Span place = figure.span().shift(gap.span().start());
        targets.add(Target.in(essay.text(), null, gap.span(), Target.Role.STIMULUS));
        targets.add(Target.in(essay.text(), null, place, Target.Role.EVIDENCE));
        for (Rivals.Rival rival : wrong) {
            options.add(new Form.Option(rival.text(), List.of(rival.text()), reason(rival, figure), rival.value()));
            Line line = rival.line();
            if (line != null) {
                targets.add(Target.in(essay.text(), null, line.span(), Target.Role.CONTRAST));
            }
        }
        Form.Option key = new Form.Option(figure.text(), List.of(figure.text()), "", figure.value());
        return Optional.of(new Draft(
                kind(),
                "figurecloze/" + (figure.kind() == Figure.Kind.YEAR ? "year" : "figure"),
                gap.stem(figure.kind() == Figure.Kind.YEAR ? "year" : "figure"),
                gap.without(figure.span()),
                new Form.Choice(key, options),
                targets,
                "The essay has " + figure.text() + " here: " + Prose.quoted(around(gap.text(), figure)),
                Level.RECALL,
                figure.kind() == Figure.Kind.YEAR ? 0.5 : 0.6,
                worth(essay, gap, figure, wrong),
                gap.line().region(),
                place));
    }

    /** The year that the whole essay is about is no question. */
    private static boolean common(EssayLanguage essay, Figure figure) {
        return figure.kind() == Figure.Kind.YEAR && essay.text().canonical().split(figure.text(), -1).length > COMMON;
    }

    private static double worth(EssayLanguage essay, Gap gap, Figure figure, List<Rivals.Rival> wrong) {
        long own = wrong.stream().filter(r -> r.line() != null).count();
        boolean other = figure.kind() != Figure.Kind.YEAR;
        return 0.45
                + 0.08 * own
                + (other ? 0.12 : 0)
                + (essay.referencesOf(gap.line()).isEmpty() ? 0 : 0.05)
                + 0.1 * essay.terms().weightOf(gap.text());
    }

    private static String reason(Rivals.Rival rival, Figure figure) {
        Line line = rival.line();
        return line == null
                ? "The essay gives " + figure.text() + " here, not " + rival.text() + "."
                : "The essay has " + rival.text() + " elsewhere, of something else: "
                        + Prose.quoted(around(line.text(), rival.text()));
    }

    private static String around(String text, Figure figure) {
        return clip(text, figure.span().start(), figure.span().end());
    }

    private static String around(String text, String figure) {
        int at = Math.max(0, text.indexOf(figure));
        return clip(text, at, at + figure.length());
    }

    /** A few words on both sides. */
    private static String clip(String text, int start, int end) {
        int from = text.lastIndexOf(' ', Math.max(0, start - 45));
        int to = text.indexOf(' ', Math.min(text.length(), end + 45));
        String cut = text.substring(from < 0 ? 0 : from + 1, to < 0 ? text.length() : to);
        return (from < 0 ? "" : "… ") + cut.replaceAll("[“”\"]", "") + (to < 0 ? "" : " …");
    }
}
