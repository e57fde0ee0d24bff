package org.ibid.quiz.generation;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.quiz.kind.Draft;

/**
 * How often items of a rule were accepted unedited, as measured: this and nothing else weighs one rule against another.
 *
 * <p>One row for a rule, from one reading; readings are never added up. A rule of which few items were seen is drawn
 * towards what is expected of any, and so is one that nobody has rated: (accepted + 2 · 0.8) / (seen + 2).
 */
public final class Acceptance {

    /** What is expected of a rule that nobody has measured. */
    static final double MEAN = 0.8;

    private static final int DRAWN = 2;

    /** A rule of which an independent reader saw this many is judged by that reading alone. */
    private static final int ENOUGH = 5;

    /** Which reading, by the five points of docs/generation.md. */
    enum Source {
        /**
         * Two essays that no rule had seen, read by somebody who had not written the rules; what was wrong was mended afterwards.
         * Of several such readings the newest that saw the rule.
         */
        INDEPENDENT,
        /**
         * The first 20 of ten essays of the kind Ibid is for, which earlier rules had seen, read by two who had not written the
         * rules; what was wrong was mended afterwards.
         */
        STRICT,
        /** The first 20 of the fourteen development texts of docs/generation.md, with the rules as they are now. */
        DEVELOPMENT,
        /** For rules that made nothing there any more: readings 1 to 3, of texts not yet seen, before what was wrong was mended. */
        FIRST,
        /**
         * For rules that made nothing in either: the first 20 of six essays and everything made of six pieces more, with the
         * rules of an earlier day, before what was wrong was mended.
         */
        EARLIER
    }

    /**
     * @param accepted of those seen, how many were accepted unedited
     * @param edited how many more after a small edit, where that was counted
     */
    public record Seen(int accepted, int edited, int seen, Source source) {

        Seen(int accepted, int seen, Source source) {
            this(accepted, 0, seen, source);
        }
    }

    /** Readings by somebody else than whoever wrote the rules. */
    private static final Set<Source> ELSEWHERE = Set.of(Source.INDEPENDENT, Source.STRICT);

    private static final Map<String, Seen> BY_RULE = Map.ofEntries(
            entry("attribution/speaker", new Seen(14, 9, 24, Source.STRICT)),
            entry("bodycloze/body", new Seen(0, 0, 2, Source.INDEPENDENT)),
            entry("chronology/dates", new Seen(0, 1, 1, Source.INDEPENDENT)),
            entry("claim/reported", new Seen(1, 1, 2, Source.STRICT)),
            entry("discussion/thesis", new Seen(1, 2, Source.EARLIER)),
            entry("entry/date", new Seen(0, 2, 5, Source.STRICT)),
            entry("evidence/advice", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("evidence/aim", new Seen(2, 0, 3, Source.STRICT)),
            entry("evidence/assumption", new Seen(1, 1, Source.DEVELOPMENT)),
            entry("evidence/comparison", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("evidence/concession", new Seen(2, 0, 2, Source.INDEPENDENT)),
            entry("evidence/conclusion", new Seen(2, 0, 2, Source.STRICT)),
            entry("evidence/consequence", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("evidence/contrast", new Seen(3, 4, 9, Source.INDEPENDENT)),
            entry("evidence/correction", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("evidence/definition", new Seen(2, 2, Source.DEVELOPMENT)),
            entry("evidence/despite", new Seen(0, 1, 1, Source.INDEPENDENT)),
            entry("evidence/doubt", new Seen(0, 1, 3, Source.INDEPENDENT)),
            entry("evidence/hypothesis", new Seen(0, 1, 1, Source.INDEPENDENT)),
            entry("evidence/instance", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("evidence/judgement", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("evidence/likeness", new Seen(0, 1, 1, Source.INDEPENDENT)),
            entry("evidence/reason", new Seen(0, 1, 8, Source.INDEPENDENT)),
            entry("evidence/restatement", new Seen(0, 2, 2, Source.STRICT)),
            entry("evidence/weight", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("evidence/witness", new Seen(1, 0, 1, Source.INDEPENDENT)),
            entry("figurecloze/figure", new Seen(2, 0, 5, Source.STRICT)),
            entry("figurecloze/year", new Seen(0, 0, 2, Source.INDEPENDENT)),
            entry("footnote/ibid", new Seen(2, 1, 4, Source.STRICT)),
            entry("footnote/note", new Seen(2, 2, Source.DEVELOPMENT)),
            entry("footnote/source", new Seen(1, 2, 4, Source.STRICT)),
            entry("footnote/whose", new Seen(4, 2, 6, Source.STRICT)),
            entry("footnote/witness", new Seen(0, 1, 1, Source.STRICT)),
            entry("marker/statement", new Seen(7, 8, Source.EARLIER)),
            entry("notstated/changed", new Seen(0, 0, 2, Source.INDEPENDENT)),
            entry("proof/speaker", new Seen(3, 0, 3, Source.STRICT)),
            entry("role/description", new Seen(0, 1, 1, Source.INDEPENDENT)),
            entry("instead/but", new Seen(0, 1, 2, Source.INDEPENDENT)),
            entry("relation/case", new Seen(1, 1, 2, Source.INDEPENDENT)),
            entry("relation/cause", new Seen(1, 1, 2, Source.STRICT)),
            entry("relation/conceded", new Seen(1, 0, 1, Source.INDEPENDENT)),
            entry("relation/ground", new Seen(0, 1, 2, Source.STRICT)),
            entry("relation/outcome", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("relation/result", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("saidof/statement", new Seen(0, 1, Source.FIRST)),
            // weighed together: were the changed ones preferred, “no” would be the better guess
            entry("saysso/changed", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("saysso/unchanged", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("sourceuse/sympathy", new Seen(0, 2, 2, Source.STRICT)),
            entry("speakers/match", new Seen(0, 1, 1, Source.STRICT)),
            entry("stance/accepts", new Seen(0, 1, Source.FIRST)),
            entry("stance/limits", new Seen(1, 1, 2, Source.STRICT)),
            entry("termcloze/name", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("termcloze/term", new Seen(0, 1, Source.FIRST)),
            entry("thesis/conclusion", new Seen(0, 0, 1, Source.INDEPENDENT)),
            entry("thesis/thesis", new Seen(2, 2, Source.EARLIER)),
            entry("voice/reporter", new Seen(0, 3, 3, Source.STRICT)),
            entry("why/reason", new Seen(0, 3, 3, Source.INDEPENDENT)));
    private static final Seen UNSEEN = new Seen(0, 0, Source.DEVELOPMENT);

    private Acceptance() {}

    /**
     * Whether items of a rule are offered unasked. One of which an independent reader could use none, or of at least five fewer
     * than half, small edits included, waits until it has been read again; who asks for a passage still gets its items.
     */
    static boolean offered(String rule) {
        Seen seen = BY_RULE.getOrDefault(rule, UNSEEN);
        int usable = seen.accepted() + seen.edited();
        return !ELSEWHERE.contains(seen.source())
                || (usable > 0 && (seen.seen() < ENOUGH || 2 * usable >= seen.seen()));
    }

    /** How items of a rule fared, as it stands in their certificates; empty where nobody has rated any. */
    public static Optional<Seen> measured(String rule) {
        return Optional.ofNullable(BY_RULE.get(rule));
    }

    /** 0 to 1. */
    static double of(Draft draft) {
        Seen seen = BY_RULE.getOrDefault(draft.rule(), UNSEEN);
        return (seen.accepted() + DRAWN * MEAN) / (seen.seen() + DRAWN);
    }
}
