package org.ibid.quiz.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ibid.core.quiz.Draw;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final List<UUID> BANK =
            IntStream.range(0, 30).mapToObj(i -> new UUID(0, i)).toList();

    @Test
    void itemThatFitsTwoRowsGoesWhereItIsNeeded() {
        List<Draw> rows = List.of(row(1, BANK.get(0), BANK.get(1)), row(1, BANK.get(0)));

        for (long seed = 0; seed < 50; seed++) {
            assertThat(draw(rows, Set.of(), seed).items()).containsExactly(BANK.get(1), BANK.get(0));
        }
    }

    @Test
    void whatTheLearnerHasNotHadComesFirst() {
        List<Draw> rows = List.of(new Draw(3, List.of(), Set.of(), Set.of(), BANK.subList(0, 6)));
        Set<UUID> seen = Set.copyOf(BANK.subList(0, 3));

        for (long seed = 0; seed < 50; seed++) {
            assertThat(draw(rows, seen, seed).items()).doesNotContainAnyElementsOf(seen);
        }
    }

    @Test
    void enemiesDoNotMeetWhereTheyNeedNot() {
        List<Draw> rows = List.of(new Draw(2, List.of(), Set.of(), Set.of(), BANK.subList(0, 3)));
        for (long seed = 0; seed < 50; seed++) {
            Drawing.Drawn drawn = new Drawing(
                            rows, BANK, Set.of(), (a, b) -> Set.of(a, b).equals(Set.of(BANK.get(0), BANK.get(1))))
                    .draw(seed);
            assertThat(drawn.items()).contains(BANK.get(2)).hasSize(2);
            assertThat(drawn.clashes()).isZero();
        }
    }

    @Test
    void differentLearnersGetDifferentItems() {
        List<Draw> rows = List.of(new Draw(5, List.of(), Set.of(), Set.of(), BANK));
        Set<Set<UUID>> draws = new HashSet<>();
        for (long seed = 0; seed < 30; seed++) {
            draws.add(Set.copyOf(draw(rows, Set.of(), seed).items()));
        }
        assertThat(draws).hasSizeGreaterThan(25);
    }

    /** Random blueprints that can be met, for an answer is hidden in each of them. */
    @Property(tries = 1_000)
    void everyDrawMeetsItsBlueprint(@ForAll @LongRange(min = 0, max = 1_000_000_000) long seed) {
        Random random = new Random(seed);
        List<UUID> answer = new ArrayList<>(BANK);
        Collections.shuffle(answer, random);
        List<Draw> rows = new ArrayList<>();
        int at = 0;
        for (int row = 0; row < 1 + random.nextInt(6); row++) {
            int number = 1 + random.nextInt(4);
            Set<UUID> pool = new HashSet<>(answer.subList(at, at + number));
            at += number;
            for (int extra = random.nextInt(8); extra > 0; extra--) {
                pool.add(BANK.get(random.nextInt(BANK.size())));
            }
            rows.add(new Draw(
                    number,
                    List.of(),
                    Set.of(),
                    Set.of(),
                    pool.stream().sorted().toList()));
        }

        Set<UUID> seen = new HashSet<>(answer.subList(0, random.nextInt(10)));
        Drawing.Drawn drawn = draw(rows, seen, seed);

        assertThat(drawn.missing()).isZero();
        assertThat(drawn.items()).doesNotHaveDuplicates();
        int from = 0;
        for (Draw row : rows) {
            assertThat(row.pool()).containsAll(drawn.items().subList(from, from + row.number()));
            from += row.number();
        }
        assertThat(draw(rows, seen, seed)).isEqualTo(drawn);
    }

    private static Drawing.Drawn draw(List<Draw> rows, Set<UUID> seen, long seed) {
        return new Drawing(rows, BANK, seen, (a, b) -> false).draw(seed);
    }

    private static Draw row(int number, UUID... pool) {
        return new Draw(number, List.of(), Set.of(), Set.of(), List.of(pool));
    }
}
