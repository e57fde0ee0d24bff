package org.ibid.quiz.interaction.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.KeyEdit;
import org.junit.jupiter.api.Test;

class OrderGraderTest {

    private static final List<String> RIGHT = List.of("c", "a", "d", "b");
    private static final Interaction.Order LINES = new Interaction.Order(RIGHT.stream()
            .sorted()
            .map(id -> new Interaction.SimpleChoice(id, "Line " + id))
            .toList());

    private final OrderGrader grader = new OrderGrader();

    private double score(Response.Order order) {
        return grader.grade(LINES, new OrderKey(RIGHT), order).score();
    }

    private double score(List<String> order) {
        return score(Response.Order.of(order));
    }

    @Test
    void oneSwapOfNeighboursAmongFourLeavesFiveSixths() {
        assertThat(score(RIGHT)).isEqualTo(1);
        assertThat(score(List.of("a", "c", "d", "b"))).isCloseTo(5.0 / 6, within(1e-9));
        assertThat(score(RIGHT.reversed())).isZero();
    }

    @Test
    void aLineWithoutAPlaceOrWithAnothersIsInNoOrder() {
        assertThat(score(new Response.Order(List.of()))).isZero();
        assertThat(score(new Response.Order(List.of(new Response.Place("c", 1), new Response.Place("a", 1)))))
                .isZero();
        assertThat(score(new Response.Order(List.of(new Response.Place("c", 1), new Response.Place("a", 2)))))
                .isCloseTo(1.0 / 6, within(1e-9));
    }

    @Test
    void placesOutsideTheListAreNoAnswer() {
        assertThat(grader.misfit(LINES, new Response.Order(List.of(new Response.Place("c", 5)))))
                .isPresent();
        assertThat(grader.misfit(LINES, new Response.Order(List.of(new Response.Place("z", 1)))))
                .isPresent();
        assertThat(grader.misfit(LINES, Response.Order.of(RIGHT))).isEmpty();
    }

    @Test
    void aTeachersFormNeedsEveryLineAtItsOwnPlace() {
        assertThat(grader.fromForm(LINES, null, form(Response.Order.of(List.of("a", "b", "c", "d")))))
                .isEqualTo(new KeyEdit.Accepted(new OrderKey(List.of("a", "b", "c", "d"))));
        assertThat(grader.fromForm(LINES, null, form(Response.Order.of(List.of("a", "b", "c")))))
                .isInstanceOf(KeyEdit.Refused.class);
    }

    private static KeyForm form(Response.Order order) {
        return new KeyForm("a", order, List.of(), Map.of());
    }

    @Property
    void anOrderAndItsReverseShareOnePoint(@ForAll("orders") List<String> order) {
        assertThat(score(order)).isBetween(0.0, 1.0);
        assertThat(score(order) + score(order.reversed())).isCloseTo(1, within(1e-9));
    }

    @Property
    void puttingTwoNeighboursRightGainsOnePair(
            @ForAll("orders") List<String> order, @ForAll @IntRange(max = 2) int at) {
        List<String> swapped = new ArrayList<>(order);
        Collections.swap(swapped, at, at + 1);
        boolean wasWrong = RIGHT.indexOf(order.get(at)) > RIGHT.indexOf(order.get(at + 1));
        assertThat(score(swapped) - score(order)).isCloseTo((wasWrong ? 1 : -1) / 6.0, within(1e-9));
    }

    @Property
    void howTheLinesAreCalledDoesNotMatter(@ForAll @Size(4) List<@IntRange(min = 1, max = 4) Integer> places) {
        List<Response.Place> given = new ArrayList<>();
        List<Response.Place> renamed = new ArrayList<>();
        for (int i = 0; i < RIGHT.size(); i++) {
            given.add(new Response.Place(RIGHT.get(i), places.get(i)));
            renamed.add(new Response.Place("x" + i, places.get(i)));
        }
        double other = grader.grade(LINES, new OrderKey(List.of("x0", "x1", "x2", "x3")), new Response.Order(renamed))
                .score();
        assertThat(score(new Response.Order(given))).isEqualTo(other);
    }

    @Provide
    Arbitrary<List<String>> orders() {
        return Arbitraries.shuffle(RIGHT);
    }
}
