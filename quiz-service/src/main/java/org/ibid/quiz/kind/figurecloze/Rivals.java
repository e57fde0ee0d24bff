package org.ibid.quiz.kind.figurecloze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Figure;
import org.ibid.quiz.language.Figures;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Words;

/** Wrong figures beside a right one: of the same kind and in the same order to the others of the sentence, the essay's own first. */
final class Rivals {

    private static final int WRONG = 2;
    private static final int YEARS_APART = 20;

    /** A near miss of a count is a quarrel about rounding, not a wrong answer. */
    private static final double FACTOR = 1.4;

    private static final double FAR = 6;
    private static final double[] MULTIPLES = {0.5, 2, 1.5, 0.25, 3, 4};
    private static final int[] STEPS = {-6, 5, -11, 9, -4, 14};

    private final EssayLanguage essay;

    Rivals(EssayLanguage essay) {
        this.essay = essay;
    }

    /** @param line where the figure stands in the essay; null for one that the essay does not have */
    record Rival(
            String text,
            double value,
            @org.jspecify.annotations.Nullable Line line) {}

    /** @return two, or none where two cannot be found */
    List<Rival> of(Figure right, Line line, List<Figure> beside) {
        String frame = essay.frame(line.span(), 2);
        List<Rival> rivals = new ArrayList<>();
        own(right, line).stream()
                .filter(r -> fits(r, right, beside, frame, rivals))
                .forEach(rivals::add);
        List<Rival> chosen = new ArrayList<>(rivals.subList(0, Math.min(WRONG, rivals.size())));
        for (Rival made : made(right)) {
            if (chosen.size() < WRONG && fits(made, right, beside, frame, chosen) && !attested(made.text())) {
                chosen.add(made);
            }
        }
        return chosen.size() == WRONG ? chosen : List.of();
    }

    /** Figures of the same kind elsewhere in the essay, of the same unit first, then by nearness of value. */
    private List<Rival> own(Figure right, Line at) {
        record Found(Figure figure, Line line) {}
        List<Found> found = new ArrayList<>();
        for (Line line : essay.lines()) {
            if (Math.abs(line.index() - at.index()) > 2) {
                Figures.in(line.text()).stream()
                        .filter(f -> f.kind() == right.kind() && f.scale().equals(right.scale()))
                        .filter(f -> f.text().contains(".") == right.text().contains("."))
                        .forEach(f -> found.add(new Found(f, line)));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing((Found f) -> !f.figure().unit().equals(right.unit()))
                        .thenComparingDouble(f -> Math.abs(f.figure().value() - right.value())))
                .map(f -> new Rival(f.figure().text(), f.figure().value(), f.line()))
                .toList();
    }

    private boolean fits(Rival rival, Figure right, List<Figure> beside, String frame, List<Rival> chosen) {
        return apart(rival.value(), right.value(), right.kind())
                && chosen.stream().allMatch(c -> apart(rival.value(), c.value(), right.kind()))
                && beside.stream()
                        .filter(b -> b.kind() == right.kind())
                        .allMatch(b -> Math.signum(rival.value() - b.value()) == Math.signum(right.value() - b.value()))
                && !Words.stands(rival.text(), frame);
    }

    private static boolean apart(double a, double b, Figure.Kind kind) {
        double difference = Math.abs(a - b);
        return switch (kind) {
            case YEAR -> difference >= 2 && difference <= YEARS_APART;
            case PERCENT -> difference >= 6 && Math.max(a, b) <= 100;
            case COUNT, MONEY -> Math.max(a, b) >= FACTOR * Math.min(a, b) && Math.max(a, b) <= FAR * Math.min(a, b);
        };
    }

    private boolean attested(String text) {
        return Words.stands(text, essay.text().canonical());
    }

    private static List<Rival> made(Figure right) {
        List<Rival> made = new ArrayList<>();
        if (right.kind() == Figure.Kind.YEAR) {
            for (int step : STEPS) {
                int year = (int) right.value() + step;
                made.add(new Rival(Integer.toString(year), year, null));
            }
            return made;
        }
        double shown = right.scale().isEmpty()
                ? right.value()
                : Double.parseDouble(right.text().replace(",", ""));
        for (double multiple : MULTIPLES) {
            written(shown * multiple, right.text())
                    .ifPresent(text -> made.add(new Rival(text, right.value() * multiple, null)));
        }
        return made;
    }

    /** A number in the look of another one: as many decimals, grouped if that one is; empty where it does not come out even. */
    private static Optional<String> written(double value, String like) {
        int decimals = like.contains(".") ? like.length() - like.indexOf('.') - 1 : 0;
        double rounded = rounded(value, like);
        if (rounded < 2 && decimals == 0) {
            return Optional.empty();
        }
        boolean grouped = like.contains(",") || rounded >= 10_000;
        return Optional.of(String.format(Locale.ROOT, (grouped ? "%,." : "%.") + decimals + "f", rounded));
    }

    /** To as many leading figures as the right number has, so that its roundness tells nothing. */
    private static double rounded(double value, String like) {
        if (like.contains(".")) {
            return value;
        }
        String digits = like.replace(",", "");
        int leading = Math.max(1, digits.replaceFirst("0+$", "").length());
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(value)) + 1 - leading));
        return Math.round(value / unit) * unit;
    }
}
