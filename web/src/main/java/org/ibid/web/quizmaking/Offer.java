package org.ibid.web.quizmaking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;

/**
 * An item that may stand in a quiz.
 *
 * @param place its place in the order, from 1; 0 when it is not chosen
 */
record Offer(UUID item, UUID essay, String stem, String prompt, String kind, int place) {

    static boolean mayStand(ItemReview item) {
        return item.state() == ItemState.APPROVED && !item.suspended() && !item.practiceOnly();
    }

    public boolean chosen() {
        return place > 0;
    }

    /** In the order of the text, so that a quiz follows its essay unless somebody wants otherwise. */
    static List<Offer> of(List<ItemReview> items, List<UUID> chosen) {
        return items.stream()
                .sorted(Comparator.comparing(ItemReview::essay).thenComparingInt(Offer::start))
                .map(item -> of(item, chosen.indexOf(item.item()) + 1))
                .toList();
    }

    /** Those chosen, in their order. */
    static List<Offer> inOrder(List<ItemReview> items, List<UUID> chosen) {
        Map<UUID, ItemReview> byId =
                items.stream().collect(Collectors.toMap(ItemReview::item, Function.identity(), (a, b) -> a));
        return chosen.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(item -> of(item, chosen.indexOf(item.item()) + 1))
                .toList();
    }

    private static Offer of(ItemReview item, int place) {
        String prompt = item.body().parts().getFirst().prompt();
        return new Offer(
                item.item(),
                item.essay(),
                item.body().stem(),
                prompt == null ? "" : prompt,
                item.body().kind(),
                place);
    }

    private static int start(ItemReview item) {
        return item.body().own().stream()
                .filter(t -> t.role() == Target.Role.STIMULUS && t.footnote() == null)
                .mapToInt(t -> t.position().start())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
