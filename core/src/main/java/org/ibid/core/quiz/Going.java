package org.ibid.core.quiz;

import java.util.Set;
import java.util.UUID;

/**
 * How an attempt goes on, as far as its learner sees it.
 *
 * @param number of the try, from 1; 0 where an older service does not say it
 * @param perPage items on a page; 0 for all on one
 * @param from number of the first item of the page that one may be on, where one may not go back; otherwise 1
 * @param items how many items there are, those included that have not been shown yet
 * @param preview true where a teacher tries the quiz out
 * @param closedTexts ids of the essays that are shut to the learner until the attempt has been handed in
 */
public record Going(
        int number,
        Navigation navigation,
        int perPage,
        int from,
        int items,
        Allowance allowance,
        boolean preview,
        Set<UUID> closedTexts) {

    public Going {
        closedTexts = closedTexts == null ? Set.of() : Set.copyOf(closedTexts);
    }

    public boolean sequential() {
        return navigation == Navigation.SEQUENTIAL;
    }

    /** Number of the last item of the page that begins with one. */
    public int lastOfPage(int first) {
        return perPage == 0 ? items : Math.min(items, first + perPage - 1);
    }

    /** As an older service has it: all on one page, and nothing said. */
    public static Going plain(int items) {
        return new Going(0, Navigation.FREE, 0, 1, items, Allowance.NONE, false, Set.of());
    }
}
