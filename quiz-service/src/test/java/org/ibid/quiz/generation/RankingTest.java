package org.ibid.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Essays;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.attribution.AttributionGenerator;
import org.junit.jupiter.api.Test;

/** What stands among the first twenty, and what has to wait. */
class RankingTest {

    private static final Generator BY = new AttributionGenerator();
    private static final Draft ONE =
            BY.drafts(Essays.tagged(Essays.wells().text().canonical())).getFirst();
    private static final Span WORDS = new Span(0, 10);

    private static Passed of(String kind, double worth, Span anchor) {
        Draft draft = new Draft(
                kind,
                kind + "/any",
                ONE.stem(),
                ONE.prompt(),
                ONE.form(),
                ONE.targets(),
                ONE.rationale(),
                Level.INFER,
                0.5,
                worth,
                0,
                anchor);
        return new Passed(draft, BY, List.of());
    }

    private static List<Draft> topOf(List<Passed> asked) {
        List<Passed> all = new ArrayList<>(asked);
        for (int i = 0; i < 25; i++) {
            all.add(of("kind" + i, 0.3, new Span(100 + 20 * i, 110 + 20 * i)));
        }
        return Ranking.rank(all).stream().limit(20).map(r -> r.passed().draft()).toList();
    }

    @Test
    void theSameWordsAreAskedForTwiceAtMostAmongTheFirst() {
        assertThat(topOf(List.of(of("attribution", 0.9, WORDS), of("proof", 0.9, WORDS), of("voice", 0.9, WORDS))))
                .filteredOn(d -> d.anchor().equals(WORDS))
                .hasSize(2);
    }

    @Test
    void otherWordsAreAskedForAsOftenAsTheyAreWorth() {
        assertThat(topOf(List.of(
                        of("attribution", 0.9, WORDS),
                        of("proof", 0.9, WORDS),
                        of("voice", 0.9, new Span(20, 30)),
                        of("role", 0.9, WORDS))))
                .filteredOn(d -> d.anchor().end() <= 30)
                .hasSize(4);
    }
}
