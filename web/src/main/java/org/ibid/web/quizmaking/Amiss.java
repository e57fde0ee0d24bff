package org.ibid.web.quizmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.QuizCheck;

/** What is amiss between the questions of a quiz, in sentences. */
final class Amiss {

    private Amiss() {}

    /** @param order the quiz's questions, for their numbers */
    static List<String> inWords(QuizCheck check, List<UUID> order, QuizmakingWords words) {
        List<String> amiss = new ArrayList<>();
        for (QuizCheck.Clash clash : check.clashes()) {
            amiss.add(words.clash(
                    order.indexOf(clash.one()) + 1,
                    order.indexOf(clash.other()) + 1,
                    clash.why().name()));
        }
        if (check.lopsided()) {
            int most =
                    check.positions().stream().mapToInt(Integer::intValue).max().orElse(0);
            int all = check.positions().stream().mapToInt(Integer::intValue).sum();
            amiss.add(words.lopsided(most, all, check.positions().indexOf(most) + 1));
        }
        return amiss;
    }

    /** @param titles of essays */
    static List<String> beside(
            List<ItemReview> items, List<UUID> order, Map<UUID, String> titles, QuizmakingWords words) {
        return order.stream()
                .flatMap(id ->
                        items.stream().filter(item -> item.item().equals(id)).limit(1))
                .flatMap(item -> item.body().beside().stream()
                        .map(other -> words.besideToo(
                                order.indexOf(item.item()) + 1,
                                titles.getOrDefault(UUID.fromString(other.essay()), ""))))
                .toList();
    }
}
