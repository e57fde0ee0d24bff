package org.ibid.core.quiz;

/**
 * How an attempt goes on.
 *
 * @param graceSeconds how long after its deadline what was given before it may still arrive and counts
 * @param perPage items on a page; 0 for all on one, which is never so where one may not go back
 * @param shuffleItems whether every attempt has its items in an order of its own
 * @param shuffleChoices the same for options; otherwise all learners see them in one order, which tells nothing either
 */
public record Conduct(
        int graceSeconds, Navigation navigation, int perPage, boolean shuffleItems, boolean shuffleChoices) {

    /** What held before there was a choice. */
    public static final Conduct PLAIN = new Conduct(0, Navigation.FREE, 0, false, true);

    public Conduct {
        navigation = navigation == null ? Navigation.FREE : navigation;
        perPage = navigation == Navigation.SEQUENTIAL ? Math.max(1, perPage) : perPage;
    }
}
