package org.ibid.quiz.kind;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Figure;
import org.ibid.quiz.language.Figures;
import org.ibid.quiz.language.Line;
import org.jspecify.annotations.Nullable;

/** When people lived, as far as the years beside their names tell. Nobody is taken for a speaker of another age. */
final class Ages {

    /** Years between the latest of one and the earliest of the other: more, and they never met. */
    private static final int APART = 40;

    /** Years that somebody may live on after the latest year beside the name. */
    private static final int OUTLIVES = 20;

    private static final int CENTURY = 100;

    /** Fewer years than this do not tell what time an essay is about. */
    private static final int TELLING = 3;

    private final EssayLanguage essay;
    private final Map<String, IntSummaryStatistics> known = new HashMap<>();
    private @Nullable OptionalInt middle;

    Ages(EssayLanguage essay) {
        this.essay = essay;
    }

    boolean mayMeet(Person a, Person b) {
        IntSummaryStatistics one = years(a);
        IntSummaryStatistics other = years(b);
        boolean bothKnown = own(a).getCount() > 0 && own(b).getCount() > 0;
        return one.getCount() == 0
                || other.getCount() == 0
                || ((!bothKnown || oneCentury(one, other))
                        && other.getMin() - one.getMax() <= APART
                        && one.getMin() - other.getMax() <= APART);
    }

    /** Nobody speaks of a year that they cannot have seen, and where no year stands beside the name, none is taken for seen. */
    boolean mayHaveSaid(Person person, String words) {
        IntSummaryStatistics own = own(person);
        int latest = years(words).stream().mapToInt(y -> y).max().orElse(Integer.MIN_VALUE);
        return latest == Integer.MIN_VALUE || (own.getCount() > 0 && latest <= own.getMax() + OUTLIVES);
    }

    private static boolean oneCentury(IntSummaryStatistics one, IntSummaryStatistics other) {
        return one.getMin() / CENTURY <= other.getMax() / CENTURY && other.getMin() / CENTURY <= one.getMax() / CENTURY;
    }

    /** Of somebody without a year: the time that the essay is about. */
    private IntSummaryStatistics years(Person person) {
        IntSummaryStatistics own = own(person);
        if (own.getCount() > 0) {
            return own;
        }
        IntSummaryStatistics years = new IntSummaryStatistics();
        middle().ifPresent(years);
        return years;
    }

    private IntSummaryStatistics own(Person person) {
        return known.computeIfAbsent(person.id(), id -> {
            IntSummaryStatistics years = new IntSummaryStatistics();
            for (Span mention : person.mentions()) {
                essay.lineAt(mention.start()).ifPresent(line -> in(line).forEach(years::accept));
            }
            return years;
        });
    }

    private OptionalInt middle() {
        OptionalInt found = middle == null ? found() : middle;
        middle = found;
        return found;
    }

    private OptionalInt found() {
        List<Integer> all = essay.lines().stream()
                .flatMap(l -> in(l).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return all.size() < TELLING ? OptionalInt.empty() : OptionalInt.of(all.get(all.size() / 2));
    }

    private static List<Integer> in(Line line) {
        return years(line.text());
    }

    private static List<Integer> years(String text) {
        return Figures.in(text).stream()
                .filter(f -> f.kind() == Figure.Kind.YEAR)
                .map(f -> (int) f.value())
                .toList();
    }
}
