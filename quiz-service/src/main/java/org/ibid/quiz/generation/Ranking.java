package org.ibid.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;

/**
 * Puts drafts in order so that the top is good and varied: greedily the best one next, each worth less the more of its
 * rule, its kind, its part of the essay and its passage stand above it. Quotas keep any kind from filling a part.
 */
final class Ranking {

    private static final double SAME_RULE = 0.05;
    private static final double SAME_KIND = 0.06;
    private static final double SAME_REGION = 0.06;
    private static final double SAME_KEY = 0.06;
    private static final double SAME_PASSAGE = 0.12;

    /** How many a teacher looks at first. */
    private static final int TOP = 20;

    private static final int GAPS_AT_TOP = 5;

    /** Finding and recalling among them, gaps included. */
    private static final int LOW_AT_TOP = 9;

    /** Items of one kind among them, where there is anything else. */
    private static final int KIND_AT_TOP = 6;

    /** Sentences to select among them: a quarter, where there is anything else. */
    private static final int SELECTED_AT_TOP = 5;

    /** Of one rule of these never more, whatever else there is. */
    private static final int SELECTED_BY_RULE = 2;

    /** Of what only asks to find or recall, so many of one kind among them. */
    private static final int LOW_KIND_AT_TOP = 1;

    /** Finding and recalling in all: half of what there is of everything else, or these few where there is little. */
    private static final int LOW_SHARE = 2;

    private static final int LOW_ANYWAY = 4;

    /** On what the essay is for, where it says so. */
    private static final int THESIS_AT_TOP = 2;

    /** Places before the last in which the thesis comes, so that there is still room for parts not yet seen. */
    private static final int IN_TIME = 3;

    /** Kinds and rules that are. */
    private static final Set<String> THESIS = Set.of("thesis", "discussion", "evidence/aim", "evidence/conclusion");

    /** One person may be the answer to questions of one kind so often, and no oftener. */
    private static final int SAME_ANSWER = 6;

    private static final double LOWEST = 0.05;

    /** Items of one kind in one part of the essay at most. */
    private static final int QUOTA = 5;

    /** Kinds that ask whose words these are. */
    private static final Set<String> WHOSE = Set.of("attribution", "proof", "speakers", "voice");

    /** The same words among them. */
    private static final int WHOSE_AT_TOP = 2;

    /** False for whoever has asked for all there is. */
    private final boolean choosing;

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Draft> selections = new ArrayList<>();
    private final List<Draft> chosen = new ArrayList<>();

    private Ranking(boolean choosing) {
        this.choosing = choosing;
    }

    record Ranked(Passed passed, double score) {}

    /** What is worth a teacher’s time: a short list of good ones rather than a long one that recalls details. */
    static List<Ranked> rank(List<Passed> passed) {
        List<Passed> offered = passed.stream()
                .filter(p -> Acceptance.offered(p.draft().rule()))
                .toList();
        long high = offered.stream().filter(p -> !low(p)).count();
        return new Ranking(true).order(offered, Math.max(LOW_ANYWAY, (int) high / LOW_SHARE));
    }

    /** Everything, for whoever asks for a passage. */
    static List<Ranked> all(List<Passed> passed) {
        return new Ranking(false).order(passed, Integer.MAX_VALUE);
    }

    private List<Ranked> order(List<Passed> passed, int lowest) {
        List<Passed> left = new ArrayList<>(passed);
        List<Ranked> ranked = new ArrayList<>();
        double last = 1;
        while (!left.isEmpty()) {
            boolean coverage = ranked.size() < TOP && missing(left).size() >= TOP - ranked.size();
            Passed best = left.stream()
                    .max(Comparator.comparingDouble((Passed p) -> value(p) + turn(p, ranked.size(), coverage))
                            .thenComparingInt(p -> -p.draft().anchor().start())
                            .thenComparing(p -> p.draft().rule()))
                    .orElseThrow();
            left.remove(best);
            if (!(low(best)
                            && count("low") >= lowest
                            && count("region " + best.draft().region()) > 0)
                    && !(choosing && selects(best) && crowded(best.draft(), ranked.size()))
                    && count(cell(best)) < QUOTA
                    && count(answer(best)) == 0
                    && count(same(best)) < SAME_ANSWER) {
                last = Math.min(last, Math.max(LOWEST, value(best)));
                ranked.add(new Ranked(best, Math.round(last * 1000) / 1000.0));
                note(best);
            }
        }
        return ranked;
    }

    /** Parts of the essay that have items and none of them chosen yet. */
    private Set<Integer> missing(List<Passed> left) {
        return left.stream()
                .map(p -> p.draft().region())
                .filter(r -> count("region " + r) == 0)
                .collect(Collectors.toSet());
    }

    /** Among the first, gaps wait once there are enough of them, and parts not yet seen come in time. */
    private double turn(Passed passed, int place, boolean coverage) {
        boolean wait = place < TOP
                && ((gap(passed) && count("gap") >= GAPS_AT_TOP)
                        || (low(passed) && count("low") >= LOW_AT_TOP)
                        || (low(passed) && count("of kind " + passed.draft().kind()) >= LOW_KIND_AT_TOP)
                        || count("of kind " + passed.draft().kind())
                                >= (selects(passed) ? SELECTED_AT_TOP : KIND_AT_TOP)
                        || asked(passed.draft()));
        boolean thesis = thesis(passed)
                && count("thesis") < THESIS_AT_TOP
                && place < TOP
                && TOP - place <= THESIS_AT_TOP - count("thesis") + IN_TIME;
        boolean part = coverage && count("region " + passed.draft().region()) == 0;
        return thesis ? 2 : part ? 1 : wait ? -1 : 0;
    }

    /** Words whose speaker two questions have asked for, or one of the same kind. */
    private boolean asked(Draft draft) {
        List<Draft> same = !WHOSE.contains(draft.kind())
                ? List.of()
                : chosen.stream().filter(c -> Enemies.meet(c, draft)).toList();
        return same.size() >= WHOSE_AT_TOP
                || same.stream().anyMatch(c -> c.kind().equals(draft.kind()));
    }

    private static boolean selects(Passed passed) {
        return passed.draft().kind().equals("evidence");
    }

    /** A paragraph is shown once, and one rule does not make the list. */
    private boolean crowded(Draft draft, int place) {
        return (place < TOP && count("rule " + draft.rule()) >= SELECTED_BY_RULE)
                || selections.stream().anyMatch(s -> samePassage(s, draft));
    }

    private static boolean samePassage(Draft a, Draft b) {
        return a.targets()
                        .getFirst()
                        .position()
                        .span()
                        .overlaps(b.targets().getFirst().position().span())
                || a.targets()
                        .getLast()
                        .passageId()
                        .equals(b.targets().getLast().passageId());
    }

    /** What only asks to find or to recall something. */
    private static boolean low(Passed passed) {
        return passed.draft().level() == Level.LOCATE || passed.draft().level() == Level.RECALL;
    }

    static boolean thesis(Draft draft) {
        return THESIS.contains(draft.kind()) || THESIS.contains(draft.rule());
    }

    private static boolean thesis(Passed passed) {
        return thesis(passed.draft());
    }

    private static boolean gap(Passed passed) {
        String prompt = passed.draft().prompt();
        return prompt != null && prompt.contains(ItemBody.GAP);
    }

    private double value(Passed passed) {
        return passed.draft().worth()
                + Acceptance.of(passed.draft())
                - Acceptance.MEAN
                - SAME_RULE * crowd("rule " + passed.draft().rule())
                - SAME_KIND * crowd("kind " + passed.draft().kind())
                - SAME_REGION * crowd("region " + passed.draft().region())
                - SAME_KEY * crowd("key " + passed.draft().form().key())
                - SAME_PASSAGE * crowd(passage(passed));
    }

    /** The first few count most: a list cannot be varied for ever. */
    private double crowd(String what) {
        return Math.log1p(count(what));
    }

    private void note(Passed passed) {
        if (selects(passed)) {
            selections.add(passed.draft());
        }
        if (WHOSE.contains(passed.draft().kind())) {
            chosen.add(passed.draft());
        }
        for (String what : List.of(
                "rule " + passed.draft().rule(),
                "kind " + passed.draft().kind(),
                "region " + passed.draft().region(),
                cell(passed),
                answer(passed),
                same(passed),
                gap(passed) ? "gap" : "whole",
                low(passed) ? "low" : "high",
                thesis(passed) ? "thesis" : "way",
                "of kind " + passed.draft().kind(),
                "key " + passed.draft().form().key(),
                passage(passed))) {
            counts.merge(what, 1, Integer::sum);
        }
    }

    private static String cell(Passed passed) {
        return "cell " + passed.draft().kind() + " " + passed.draft().region();
    }

    /** A sentence loses one word at a time, and nobody recalls the same term twice. */
    private static String answer(Passed passed) {
        Draft draft = passed.draft();
        if (draft.form() instanceof Form.Entry entry) {
            return "answer " + entry.key();
        }
        return gap(passed)
                ? "answer in " + draft.targets().getFirst().position()
                : "answer at " + draft.anchor() + draft.rule();
    }

    private static String same(Passed passed) {
        return passed.draft().kind() + " answered by " + passed.draft().form().key();
    }

    private static String passage(Passed passed) {
        return "passage " + passed.draft().targets().getFirst().passageId();
    }

    private int count(String what) {
        return counts.getOrDefault(what, 0);
    }
}
