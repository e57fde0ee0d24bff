package org.ibid.web.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * The items of an essay in rank order, as far as one looks at them.
 *
 * @param all every item of the essay
 * @param state null for items of every state
 */
record Queue(List<ItemReview> all, @Nullable ItemState state) {

    /** Shown although empty: what everybody looks for. */
    private static final Set<String> ALWAYS = Set.of("IN_REVIEW", "APPROVED", "REJECTED");

    Queue {
        all = List.copyOf(all);
    }

    /** @param name of a state; {@code ALL} for every one; the waiting ones otherwise */
    static Queue of(List<ItemReview> all, @Nullable String name) {
        if ("ALL".equals(name)) {
            return new Queue(all, null);
        }
        return new Queue(
                all,
                Arrays.stream(ItemState.values())
                        .filter(s -> s.name().equals(name))
                        .findFirst()
                        .orElse(ItemState.IN_REVIEW));
    }

    String name() {
        return state == null ? "ALL" : state.name();
    }

    List<ItemReview> shown() {
        return state == null ? all : in(state);
    }

    private List<ItemReview> in(ItemState wanted) {
        return all.stream().filter(i -> i.state() == wanted).toList();
    }

    Optional<ItemReview> find(UUID item) {
        return all.stream().filter(i -> i.item().equals(item)).findFirst();
    }

    /** The item after or before another in rank order among those shown; the other itself need not be shown any more. */
    Optional<UUID> beside(UUID item, int step) {
        List<UUID> ids = shown().stream().map(ItemReview::item).toList();
        List<UUID> order = all.stream().map(ItemReview::item).toList();
        int at = order.indexOf(item) + step;
        while (at >= 0 && at < order.size()) {
            if (ids.contains(order.get(at))) {
                return Optional.of(order.get(at));
            }
            at += step;
        }
        return Optional.empty();
    }

    /** The item to look at after a decision: the next one waiting, or the first one when the end is reached. */
    Optional<UUID> nextWaiting(UUID decided) {
        Queue waiting = new Queue(all, ItemState.IN_REVIEW);
        return waiting.beside(decided, 1)
                .or(() -> waiting.shown().stream()
                        .map(ItemReview::item)
                        .filter(id -> !id.equals(decided))
                        .findFirst());
    }

    List<Desk.Filter> filters() {
        Stream<Desk.Filter> states = Stream.of(
                        ItemState.IN_REVIEW, ItemState.APPROVED, ItemState.REJECTED, ItemState.DRAFT, ItemState.RETIRED)
                .map(this::filter)
                .filter(filter -> filter.count() > 0 || filter.here() || ALWAYS.contains(filter.name()));
        return Stream.concat(states, Stream.of(new Desk.Filter("ALL", all.size(), state == null)))
                .toList();
    }

    private Desk.Filter filter(ItemState of) {
        return new Desk.Filter(of.name(), in(of).size(), state == of);
    }
}
