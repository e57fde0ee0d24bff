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

/** When people lived, as far as the years beside their names tell. Nobody is taken for a speaker of another age. */
final class Ages {

    /** Years between the latest of one and the earliest of the other: more, and they never met. */
    private static final int APART = 40;

    /** Fewer years than this do not tell what time an essay is about. */
    private static final int TELLING = 3;

    private final EssayLanguage essay;
    private final Map<String, IntSummaryStatistics> known = new HashMap<>();

    Ages(EssayLanguage essay) {
        this.essay = essay;
    }

    boolean mayMeet(Person a, Person b) {
        IntSummaryStatistics one = years(a);
        IntSummaryStatistics other = years(b);
        return one.getCount() == 0
                || other.getCount() == 0
                || (other.getMin() - one.getMax() <= APART && one.getMin() - other.getMax() <= APART);
    }

    /** Of somebody without a year: the time that the essay is about. */
    private IntSummaryStatistics years(Person person) {
        return known.computeIfAbsent(person.id(), id -> {
            IntSummaryStatistics years = new IntSummaryStatistics();
            for (Span mention : person.mentions()) {
                essay.lineAt(mention.start()).ifPresent(line -> in(line).forEach(years::accept));
            }
            if (years.getCount() == 0) {
                middle().ifPresent(years);
            }
            return years;
        });
    }

    private OptionalInt middle() {
        List<Integer> all = essay.lines().stream()
                .flatMap(l -> in(l).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return all.size() < TELLING ? OptionalInt.empty() : OptionalInt.of(all.get(all.size() / 2));
    }

    private static List<Integer> in(Line line) {
        return Figures.in(line.text()).stream()
                .filter(f -> f.kind() == Figure.Kind.YEAR)
                .map(f -> (int) f.value())
                .toList();
    }
}
