package org.ibid.quiz.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.ibid.core.essay.ContentHash;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.RegradeOrder;
import org.ibid.core.quiz.RegradePlan;
import org.ibid.core.quiz.RegradePlan.Total;
import org.ibid.core.quiz.Ruling;
import org.ibid.quiz.attempt.Grading;
import org.ibid.quiz.attempt.MarkFact;
import org.ibid.quiz.attempt.SatAttempt;
import org.ibid.quiz.attempt.SatAttempt.PartOf;
import org.ibid.quiz.item.KeyedRevision;
import org.ibid.quiz.ruling.Ruled;
import org.ibid.quiz.ruling.RulingBook;
import org.ibid.quiz.ruling.Rulings;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a regrade does to each attempt. The dry run and the real run are this one calculation. Pure.
 *
 * @param book every regrade before
 * @param bodies and {@code keys} of the revisions that are touched
 */
record Regrading(RegradeOrder order, List<Ruled> book, Map<UUID, ItemBody> bodies, Keys keys) {

    /** The keys of a slot, with their places as its version has them. */
    interface Keys {
        KeyedRevision of(SatAttempt.Slot slot);
    }

    /** What becomes of one attempt. */
    record Redone(SatAttempt sat, Map<PartOf, Outcome> outcomes, Total after, boolean kept) {

        boolean moves() {
            return Math.abs(after.score() - sat.total().score()) > TOLERANCE
                    || Math.abs(after.most() - sat.total().most()) > TOLERANCE;
        }

        RegradePlan.Change toChange() {
            return new RegradePlan.Change(sat.attempt(), sat.learner(), sat.total(), after, kept);
        }
    }

    /** @param redone only attempts that hold what is regraded */
    record Plan(String hash, List<Redone> redone) {

        RegradePlan toPlan() {
            return new RegradePlan(
                    hash,
                    redone.size(),
                    redone.stream().filter(Redone::moves).map(Redone::toChange).toList());
        }
    }

    private static final double TOLERANCE = 1e-9;

    Plan of(List<SatAttempt> attempts) {
        List<Redone> redone =
                attempts.stream().flatMap(sat -> redo(sat).stream()).toList();
        return new Plan(hash(redone), redone);
    }

    private Optional<Redone> redo(SatAttempt sat) {
        Optional<Ruled> undone = undone();
        List<Ruling> rulings = undone.map(u -> u.order().rulings()).orElse(order.rulings());
        List<SatAttempt.Slot> touched = sat.slots().stream()
                .filter(slot -> rulings.stream().anyMatch(r -> Rulings.touches(r, sat.asked(slot))))
                .toList();
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        Map<PartOf, Outcome> outcomes = undone.isPresent() && !bornUnder(sat, undone.get())
                ? restored(sat, undone.get())
                : graded(sat, touched);
        Total after = sat.totalWith(outcomes);
        boolean kept = order.nobodyLoses()
                && undone.isEmpty()
                && after.share() < sat.total().share() - TOLERANCE;
        return Optional.of(new Redone(sat, kept ? Map.of() : outcomes, after, kept));
    }

    private Optional<Ruled> undone() {
        return book.stream().filter(one -> one.id().equals(order.undoes())).findFirst();
    }

    /** Submitted when that regrade stood already: there is nothing of before to restore. */
    private static boolean bornUnder(SatAttempt sat, Ruled regrade) {
        return sat.facts().values().stream().map(List::getFirst).anyMatch(first -> first.rulings() >= regrade.number());
    }

    /** What stood before that regrade, for every part that it marked. */
    private static Map<PartOf, Outcome> restored(SatAttempt sat, Ruled regrade) {
        Map<PartOf, Outcome> before = new TreeMap<>();
        sat.facts().forEach((part, facts) -> {
            MarkFact standing = null;
            for (MarkFact fact : facts) {
                if (regrade.id().equals(fact.regrade()) && standing != null) {
                    before.put(part, standing.outcome());
                }
                standing = fact.released() ? fact : standing;
            }
        });
        return before;
    }

    private Map<PartOf, Outcome> graded(SatAttempt sat, List<SatAttempt.Slot> touched) {
        Rulings before = RulingBook.inForce(book, order.undoes());
        List<Ruling> all = new ArrayList<>(before.all());
        all.addAll(order.rulings());
        Rulings rulings = new Rulings(before.number(), all);
        Map<PartOf, Outcome> outcomes = new TreeMap<>();
        for (SatAttempt.Slot slot : touched) {
            ItemBody body = Objects.requireNonNull(bodies.get(slot.revision()));
            Rulings.Asked asked = sat.asked(slot);
            Grading.best(
                            body,
                            rulings.keys(asked, body, keys.of(slot)),
                            slot.goes(),
                            (part, response) -> above(sat, slot, rulings, part, response))
                    .forEach((part, outcome) -> {
                        PartOf of = new PartOf(slot.number(), part);
                        if (differs(sat.outcome(of), outcome, asked)) {
                            outcomes.put(of, outcome);
                        }
                    });
        }
        return outcomes;
    }

    /** A ruling stands above a person's mark, a person's mark above the key. */
    private static @Nullable Outcome above(
            SatAttempt sat, SatAttempt.Slot slot, Rulings rulings, String part, @Nullable Response response) {
        Outcome verdict = rulings.verdict(sat.asked(slot), part, response);
        return verdict != null
                ? verdict
                : sat.facts().getOrDefault(new PartOf(slot.number(), part), List.of()).stream()
                        .filter(fact -> fact.released() && fact.source() == MarkFact.Source.PERSON)
                        .map(MarkFact::outcome)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    /** A mark that says the same in other words stays, unless it was those words that were asked for. */
    private boolean differs(Outcome standing, Outcome made, Rulings.Asked asked) {
        boolean sameWorth = standing.waits() == made.waits()
                && standing.dropped() == made.dropped()
                && Math.abs(standing.score() - made.score()) < TOLERANCE;
        boolean words = order.rulings().stream()
                .anyMatch(ruling -> ruling instanceof Ruling.Remark && Rulings.touches(ruling, asked));
        return !sameWorth || (words && !standing.equals(made));
    }

    /** Names everything that would be done and what it stands on. */
    private String hash(List<Redone> redone) {
        List<String> all = new ArrayList<>(List.of(order.toString(), Integer.toString(book.size())));
        for (Redone one : redone) {
            all.add(one.sat().attempt() + " " + one.sat().total() + " " + one.after() + " " + one.kept());
            one.outcomes()
                    .forEach((part, outcome) -> all.add(part + " " + one.sat().newest(part) + " " + outcome));
        }
        return ContentHash.of(all);
    }

    /** The facts that a run writes down. */
    static List<MarkFact> facts(Plan plan, Ruled as) {
        List<MarkFact> facts = new ArrayList<>();
        for (Redone one : plan.redone()) {
            one.outcomes()
                    .forEach((part, outcome) -> facts.add(one.sat()
                            .newest(part)
                            .next(outcome, MarkFact.Source.REGRADE, true, as.id(), as.number(), as.by())));
        }
        return facts;
    }

    static Map<UUID, Total> totals(Plan plan) {
        Map<UUID, Total> totals = new HashMap<>();
        plan.redone().stream()
                .filter(one -> !one.kept() && one.moves())
                .forEach(one -> totals.put(one.sat().attempt(), one.after()));
        return totals;
    }
}
