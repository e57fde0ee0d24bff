package org.ibid.quiz.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.core.essay.ContentHash;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Outcome;
import org.ibid.core.item.Response;
import org.ibid.core.quiz.AskedItem;
import org.ibid.core.quiz.Grant;
import org.ibid.core.quiz.HandMark;
import org.ibid.core.quiz.MarkSheet;
import org.ibid.core.quiz.RegradePlan.Total;
import org.ibid.core.quiz.Release;
import org.ibid.quiz.attempt.AttemptMarks;
import org.ibid.quiz.attempt.MarkFact;
import org.ibid.quiz.attempt.SatAttempt;
import org.ibid.quiz.attempt.SatAttempt.PartOf;
import org.ibid.quiz.attempt.Sight;
import org.ibid.quiz.attempt.Windows;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.problem.Refusal;
import org.ibid.quiz.quiz.Assigned;
import org.ibid.quiz.quiz.Assignments;
import org.ibid.quiz.ruling.RulingBook;
import org.ibid.quiz.security.Audit;
import org.jspecify.annotations.Nullable;

/** Marking by hand: what waits, marks that stay between teachers, and their release all at once. */
@ApplicationScoped
class HandMarks {

    private static final int HANDLE = 24;
    private static final int LONGEST = 4_000;

    private final Assignments assignments;
    private final AskedItems items;
    private final AttemptMarks marks;
    private final Suggestions suggestions;
    private final RulingBook book;
    private final Windows windows;
    private final Audit audit;

    HandMarks(
            Assignments assignments,
            AskedItems items,
            AttemptMarks marks,
            Suggestions suggestions,
            RulingBook book,
            Windows windows,
            Audit audit) {
        this.assignments = assignments;
        this.items = items;
        this.marks = marks;
        this.suggestions = suggestions;
        this.book = book;
        this.windows = windows;
        this.audit = audit;
    }

    /** A part of somebody's attempt that waits. */
    private record Waiting(SatAttempt sat, SatAttempt.Slot slot, PartOf part) {

        String handle() {
            String hash = ContentHash.of(
                    List.of("mark", sat.attempt().toString(), slot.item().toString(), part.toString()));
            return hash.substring("sha256:".length(), "sha256:".length() + HANDLE);
        }

        MarkFact newest() {
            return sat.newest(part);
        }

        boolean drafted() {
            return sat.drafted(part);
        }

        MarkSheet.Line toLine(int alike, UnaryOperator<Outcome> suggested) {
            Response given = slot.responses().get(part.part());
            return new MarkSheet.Line(
                    handle(),
                    part.part(),
                    alike,
                    newest().sequence(),
                    given == null ? new Response.ShortAnswer("") : given,
                    suggested.apply(sat.outcome(part)),
                    drafted() ? newest().outcome() : null);
        }

        String text() {
            return slot.responses().get(part.part()) instanceof Response.Typed typed ? typed.text() : "";
        }
    }

    @Transactional
    MarkSheet sheet(Grant by, UUID assignment, UUID item) {
        AskedItem asked = items.of(by, assignment).stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        List<Waiting> waiting = waiting(by, assignment, List.of(item)).stream()
                .sorted(Comparator.comparing(Waiting::handle))
                .toList();
        Optional<Learnt> learnt = waiting.isEmpty() ? Optional.empty() : suggestions.in(by.scope());
        Optional<AskedItems.Known> known = learnt.map(found -> items.known(
                by.scope(), assignment, waiting.stream().map(Waiting::slot).toList()));
        List<Integer> groups =
                Likeness.groups(waiting.stream().map(Waiting::text).toList());
        return new MarkSheet(
                asked,
                IntStream.range(0, waiting.size())
                        .mapToObj(
                                at -> waiting.get(at).toLine(groups.get(at), suggested(waiting.get(at), learnt, known)))
                        .sorted(Comparator.comparing(MarkSheet.Line::part).thenComparingInt(MarkSheet.Line::alike))
                        .toList());
    }

    private static UnaryOperator<Outcome> suggested(
            Waiting line, Optional<Learnt> learnt, Optional<AskedItems.Known> known) {
        Response given = line.slot().responses().get(line.part().part());
        if (learnt.isEmpty() || known.isEmpty() || given == null || given.isBlank()) {
            return rule -> rule;
        }
        ItemBody body = known.get().body(line.slot());
        String part = line.part().part();
        Key key = known.get().keyed(line.slot(), line.sat().asked(line.slot())).key(part);
        return rule -> Suggestions.of(rule, learnt.get(), body, body.part(part), key, given);
    }

    private List<Waiting> waiting(Grant by, UUID assignment, List<UUID> wanted) {
        return marks.submitted(by.scope(), assignment, wanted).stream()
                .filter(sat -> Sight.sees(by, sat.learner(), sat.groups()))
                .flatMap(sat -> sat.slots().stream()
                        .filter(slot -> wanted.isEmpty() || wanted.contains(slot.item()))
                        .flatMap(slot -> waiting(sat, slot)))
                .toList();
    }

    private static Stream<Waiting> waiting(SatAttempt sat, SatAttempt.Slot slot) {
        return sat.facts().keySet().stream()
                .filter(part ->
                        part.slot() == slot.number() && sat.outcome(part).waits())
                .map(part -> new Waiting(sat, slot, part));
    }

    /** Keeps a mark, or takes one back, above the one that the marker saw. */
    @Transactional
    MarkSheet mark(Grant by, UUID assignment, UUID item, HandMark mark) {
        Assigned assigned = assigned(by, assignment);
        book.writeLock(assignment);
        Waiting line = waiting(by, assignment, List.of(item)).stream()
                .filter(one -> one.handle().equals(mark.handle()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (line.newest().sequence() != mark.sequence()) {
            throw Refusal.conflict("marked-meanwhile", "Somebody has marked this meanwhile.");
        }
        marks.append(List.of(line.newest()
                .next(
                        outcome(mark, line.sat().outcome(line.part())),
                        MarkFact.Source.PERSON,
                        false,
                        null,
                        book.of(by.scope(), assignment).size(),
                        by.sub())));
        audit.record(
                by,
                mark.score() == null ? "mark.withdrawn" : "mark.made",
                line.sat().attempt(),
                "assignment " + assigned.assignment() + ", slot " + line.slot().number()
                        + line.part().part() + ": " + mark.score());
        return sheet(by, assignment, item);
    }

    private static Outcome outcome(HandMark mark, Outcome before) {
        @Nullable Double score = mark.score();
        if (score == null) {
            return before;
        }
        if (!(score >= 0 && score <= 1) || mark.words().length() > LONGEST) {
            throw Refusal.unacceptable("mark-senseless", "A mark lies between none and all.", "");
        }
        return Outcome.marked(score, mark.words().strip().replace("\0", ""));
    }

    private Assigned assigned(Grant by, UUID assignment) {
        return assignments.find(by.scope(), assignment).orElseThrow(Refusal::notFound);
    }

    /** Everything that has been marked by hand, at once; what is not marked yet goes on waiting. */
    @Transactional
    Release release(Grant by, UUID assignment) {
        Assigned assigned = assigned(by, assignment);
        book.writeLock(assignment);
        int rulings = book.of(by.scope(), assignment).size();
        List<Waiting> drafted = waiting(by, assignment, List.of()).stream()
                .filter(Waiting::drafted)
                .toList();
        List<MarkFact> facts = new ArrayList<>();
        Map<UUID, SatAttempt> freed = new HashMap<>();
        Map<UUID, Map<PartOf, Outcome>> now = new HashMap<>();
        for (Waiting one : drafted) {
            Outcome outcome = one.newest().outcome();
            facts.add(one.newest().next(outcome, MarkFact.Source.PERSON, true, null, rulings, by.sub()));
            freed.put(one.sat().attempt(), one.sat());
            now.computeIfAbsent(one.sat().attempt(), attempt -> new TreeMap<>()).put(one.part(), outcome);
        }
        marks.append(facts);
        Map<UUID, Total> totals = new HashMap<>();
        freed.values()
                .forEach(sat -> totals.put(sat.attempt(), sat.totalWith(now.getOrDefault(sat.attempt(), Map.of()))));
        marks.total(totals);
        audit.record(by, "marks.released", assignment, facts.size() + " marks in " + freed.size() + " attempts");
        return new Release(
                assignment,
                facts.size(),
                windows.showing(assigned).marks(),
                freed.values().stream()
                        .map(sat -> new Release.Freed(sat.attempt(), sat.learner()))
                        .toList());
    }
}
