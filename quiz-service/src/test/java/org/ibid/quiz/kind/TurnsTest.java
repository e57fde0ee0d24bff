package org.ibid.quiz.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void theRightOneIsFirstSecondAndLastInTurn() {
        Turns turns = new Turns();
        List<Long> places = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<Integer> wrong = turns.two(5, List.of(4, 6, 3, 7), Comparator.naturalOrder());
            places.add(wrong.stream().filter(w -> w < 5).count());
        }
        assertThat(places).containsExactly(0L, 1L, 2L, 0L, 1L, 2L);
    }

    @Test
    void ofTheSamePlaceTheBestTwoComeFirst() {
        assertThat(new Turns().two(5, List.of(6, 9, 7, 8), Comparator.naturalOrder()))
                .containsExactly(6, 9);
    }

    @Test
    void oneAloneIsTooFew() {
        assertThat(new Turns().two(5, List.of(4), Comparator.naturalOrder())).isEmpty();
    }
}
