package org.ibid.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
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

    private static Passed selection(String rule, double worth, int place) {
        Draft one = ONE;
        Span span = new Span(place, place + 5);
        Target passage = new Target(
                null,
                null,
                "p" + place,
                new TextPositionSelector(span.start(), span.end()),
                one.targets().getFirst().quote(),
                Target.Role.STIMULUS);
        return new Passed(
                new Draft(
                        "evidence",
                        rule,
                        one.stem(),
                        null,
                        one.form(),
                        List.of(passage),
                        one.rationale(),
                        Level.INFER,
                        0.5,
                        worth,
                        place / 10 % 2,
                        span),
                BY,
                List.of());
    }

    @Test
    void aQuarterOfTheFirstIsToBeSelectedWhereThereIsAnythingElse() {
        List<Passed> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(selection("evidence/any" + i, 0.7, 1000 + 10 * i));
        }
        assertThat(topOf(many)).filteredOn(d -> d.kind().equals("evidence")).hasSize(5);
        assertThat(Ranking.rank(many)).hasSizeGreaterThan(5);
    }

    @Test
    void noRuleOfTheseComesMoreThanTwiceHoweverLittleElseThereIs() {
        List<Passed> same = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            same.add(selection("evidence/any", 1.5, 1000 + 10 * i));
        }
        assertThat(Ranking.rank(same)).hasSize(2);
        assertThat(Ranking.all(same)).hasSizeGreaterThan(3);
    }

    @Test
    void aPassageIsShownForOneSelectionOnly() {
        List<Passed> two = List.of(selection("evidence/one", 0.9, 1000), selection("evidence/two", 0.8, 1003));
        assertThat(Ranking.rank(two)).hasSize(1);
        assertThat(Ranking.all(two)).hasSize(2);
    }

    @Test
    void aRuleThatAnIndependentReaderCouldNotUseWaitsUntilSomebodyAsks() {
        for (String rule : List.of("evidence/reason", "evidence/weight")) {
            List<Passed> one = List.of(selection(rule, 0.9, 1000));
            assertThat(Ranking.rank(one)).as(rule).isEmpty();
            assertThat(Ranking.all(one)).hasSize(1);
        }
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
