package org.ibid.quiz.generation;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.ibid.quiz.kind.Draft;

/**
 * How often items of a rule were accepted unedited, as measured: this and nothing else weighs one rule against another.
 *
 * <p>Measured on 26 November 2026 by reading, with the five points of docs/generation.md, the first 20 items of six
 * essays on which the rules were mended (both samples, political history, economics, biography, a lesson in method) and
 * everything that was made of six pieces kept aside until then, as it came before their causes were mended. A rule that
 * nobody has rated yet has the mean; one of which few items were seen is drawn towards the mean:
 * (accepted + 2 · 0.8) / (seen + 2).
 */
public final class Acceptance {

    /** What is expected of a rule that nobody has measured. */
    static final double MEAN = 0.8;

    private static final int DRAWN = 2;

    /** @param accepted of those seen, how many were accepted unedited */
    public record Seen(int accepted, int seen) {}

    private static final Map<String, Seen> BY_RULE = Map.ofEntries(
            entry("attribution/speaker", new Seen(19, 21)),
            entry("bodycloze/body", new Seen(5, 5)),
            entry("claim/reported", new Seen(2, 2)),
            entry("discussion/thesis", new Seen(1, 2)),
            entry("evidence/advice", new Seen(1, 2)),
            entry("evidence/aim", new Seen(4, 4)),
            entry("evidence/assumption", new Seen(1, 2)),
            entry("evidence/comparison", new Seen(0, 1)),
            entry("evidence/concession", new Seen(2, 2)),
            entry("evidence/conclusion", new Seen(2, 2)),
            entry("evidence/contrast", new Seen(23, 23)),
            entry("evidence/correction", new Seen(6, 6)),
            entry("evidence/despite", new Seen(3, 3)),
            entry("evidence/doubt", new Seen(1, 1)),
            entry("evidence/hypothesis", new Seen(4, 4)),
            entry("evidence/instance", new Seen(4, 5)),
            entry("evidence/judgement", new Seen(1, 1)),
            entry("evidence/reason", new Seen(4, 7)),
            entry("evidence/restatement", new Seen(7, 7)),
            entry("figurecloze/figure", new Seen(4, 5)),
            entry("figurecloze/year", new Seen(0, 1)),
            entry("footnote/author", new Seen(0, 2)),
            entry("footnote/ibid", new Seen(6, 6)),
            entry("footnote/note", new Seen(2, 2)),
            entry("footnote/source", new Seen(2, 2)),
            entry("footnote/year", new Seen(0, 3)),
            entry("footnote/witness", new Seen(1, 1)),
            entry("marker/statement", new Seen(7, 8)),
            entry("notstated/changed", new Seen(2, 6)),
            entry("proof/speaker", new Seen(4, 4)),
            entry("role/description", new Seen(4, 4)),
            // weighed together: were the changed ones preferred, “no” would be the better guess
            entry("saysso/changed", new Seen(3, 5)),
            entry("saysso/unchanged", new Seen(3, 5)),
            entry("sourceuse/sympathy", new Seen(2, 2)),
            entry("speakers/match", new Seen(4, 4)),
            entry("stance/limits", new Seen(1, 1)),
            entry("termcloze/name", new Seen(1, 1)),
            entry("thesis/conclusion", new Seen(2, 2)),
            entry("thesis/thesis", new Seen(2, 2)),
            entry("voice/reporter", new Seen(3, 3)),
            entry("why/reason", new Seen(0, 2)));

    private Acceptance() {}

    /** How items of a rule fared, as it stands in their certificates; empty where nobody has rated any. */
    public static Optional<Seen> measured(String rule) {
        return Optional.ofNullable(BY_RULE.get(rule));
    }

    /** 0 to 1. */
    static double of(Draft draft) {
        Seen seen = BY_RULE.getOrDefault(draft.rule(), new Seen(0, 0));
        return (seen.accepted() + DRAWN * MEAN) / (seen.seen() + DRAWN);
    }
}
