package org.ibid.quiz.interaction.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.quiz.interaction.Grader;
import org.ibid.quiz.interaction.KeyEdit;
import org.ibid.quiz.interaction.Options;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of lines that stand in the right order, of all pairs. With four lines, one swap of neighbours leaves 5/6; the
 * reverse gets nothing. Two lines at one place, or a line without one, are in no order.
 */
public final class OrderGrader implements Grader<Interaction.Order, OrderKey, Response.Order> {

    @Override
    public Class<Interaction.Order> interaction() {
        return Interaction.Order.class;
    }

    @Override
    public Class<OrderKey> key() {
        return OrderKey.class;
    }

    @Override
    public Class<Response.Order> response() {
        return Response.Order.class;
    }

    @Override
    public Outcome grade(Interaction.Order interaction, OrderKey key, Response.Order response) {
        List<String> order = key.order();
        int concordant = 0;
        for (int first = 0; first < order.size(); first++) {
            for (int second = first + 1; second < order.size(); second++) {
                int one = response.placeOf(order.get(first));
                int other = response.placeOf(order.get(second));
                concordant += one > 0 && one < other ? 1 : 0;
            }
        }
        return Outcome.settled(2.0 * concordant / (order.size() * (order.size() - 1)));
    }

    @Override
    public Response.Order right(Interaction.Order interaction, OrderKey key) {
        return Response.Order.of(key.order());
    }

    @Override
    public String words(Interaction.Order interaction, OrderKey key) {
        return key.order().stream()
                .map(id -> (key.order().indexOf(id) + 1) + ". " + Options.words(interaction, List.of(id)))
                .collect(Collectors.joining(" "));
    }

    @Override
    public KeyEdit fromForm(Interaction.Order interaction, @Nullable OrderKey before, KeyForm form) {
        if (!(form.correct() instanceof Response.Order given) || given.isBlank()) {
            return KeyEdit.refused("Give every line its place.");
        }
        List<String> reasons = new ArrayList<>(Options.flaws(interaction));
        misfit(interaction, given).ifPresent(reasons::add);
        List<String> order = given.places().stream()
                .sorted(Comparator.comparingInt(Response.Place::place))
                .map(Response.Place::choice)
                .toList();
        if (order.size() < interaction.choices().size()
                || given.places().stream().map(Response.Place::place).distinct().count() < order.size()) {
            reasons.add("Give every line its own place.");
        }
        return KeyEdit.of(new OrderKey(order), reasons);
    }

    @Override
    public Optional<String> misfit(Interaction.Order interaction, Response.Order response) {
        return response.places().stream()
                        .allMatch(p -> Options.ids(interaction).contains(p.choice())
                                && p.place() > 0
                                && p.place() <= interaction.choices().size())
                ? Optional.empty()
                : Optional.of("There is no such line or place.");
    }
}
