package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;

/**
 * What a regrade would do, attempt by attempt; nothing has been done yet.
 *
 * @param hash names this plan: a run that would do anything else is refused
 * @param looked how many attempts hold an item that is regraded
 * @param changes one for each attempt whose total changes, or would if nobody were to lose
 */
public record RegradePlan(String hash, int looked, List<Change> changes) {

    public RegradePlan {
        changes = List.copyOf(changes);
    }

    /** @param kept true where the learner would lose and keeps the marks of before */
    public record Change(UUID attempt, UUID learner, Total before, Total after, boolean kept) {

        public boolean gains() {
            return after.share() > before.share() + TOLERANCE;
        }

        public boolean loses() {
            return after.share() < before.share() - TOLERANCE;
        }
    }

    /** @param most what could be reached */
    public record Total(double score, double most) {
        /** 0 to 1. */
        public double share() {
            return most == 0 ? 0 : score / most;
        }
    }

    private static final double TOLERANCE = 1e-9;
}
