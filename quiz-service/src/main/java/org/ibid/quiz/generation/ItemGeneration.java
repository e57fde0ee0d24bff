package org.ibid.quiz.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.ContentHash;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.generation.gate.Gates;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.kind.Kinds;
import org.ibid.quiz.language.EssayLanguage;

/** Makes items of an essay: overgenerate, gate, rank. Pure, deterministic and thread-safe. */
public final class ItemGeneration {

    /** @return the items that passed every gate, best first; none for an essay in a language without rules */
    public List<GeneratedItem> generate(EssayVersion version) {
        if (!version.metadata().inEnglish()) {
            return List.of();
        }
        EssayLanguage essay = EssayLanguage.of(version);
        List<Ranking.Ranked> ranked = Ranking.rank(Duplicates.removed(passed(essay)));
        return items(ranked);
    }

    private static List<GeneratedItem> items(List<Ranking.Ranked> ranked) {
        List<Certificate.Check> enemies = Enemies.checks(ranked);
        return IntStream.range(0, ranked.size())
                .mapToObj(i -> item(ranked.get(i), enemies.get(i)))
                .toList();
    }

    /**
     * What the rules can make of one passage. No quota holds there and nothing waits for its turn: whoever asks for a
     * passage wants all of it.
     *
     * @param passage id of a block or a note
     */
    public Here here(EssayVersion version, String passage) {
        if (!version.metadata().inEnglish()) {
            return new Here(List.of(), Map.of());
        }
        EssayLanguage essay = EssayLanguage.of(version);
        Map<String, Integer> refused = new TreeMap<>();
        List<Passed> passed = new ArrayList<>();
        for (Generator generator : Kinds.ALL) {
            generator.drafts(essay).stream()
                    .filter(draft -> draft.targets().stream()
                            .anyMatch(target -> target.passageId().equals(passage)))
                    .forEach(draft -> judged(draft, generator, essay, passed, refused));
        }
        List<Ranking.Ranked> ranked = Ranking.all(Duplicates.removed(passed));
        return new Here(items(ranked), refused);
    }

    /**
     * @param items best first
     * @param refused how many drafts fell at each gate, by the first gate that each fell at
     */
    public record Here(List<GeneratedItem> items, Map<String, Integer> refused) {
        public Here {
            items = List.copyOf(items);
            refused = Map.copyOf(refused);
        }
    }

    private static void judged(
            Draft draft, Generator generator, EssayLanguage essay, List<Passed> passed, Map<String, Integer> refused) {
        List<Certificate.Check> checks = Gates.check(draft, essay, generator.gates());
        checks.stream()
                .filter(check -> !check.pass())
                .findFirst()
                .ifPresentOrElse(
                        check -> refused.merge(check.gate(), 1, Integer::sum),
                        () -> passed.add(new Passed(draft, generator, checks)));
    }

    private static List<Passed> passed(EssayLanguage essay) {
        List<Passed> passed = new ArrayList<>();
        for (Generator generator : Kinds.ALL) {
            generator.drafts(essay).forEach(draft -> judged(draft, generator, essay, passed, new TreeMap<>()));
        }
        return passed;
    }

    private static GeneratedItem item(Ranking.Ranked ranked, Certificate.Check enemies) {
        Passed passed = ranked.passed().with(enemies);
        Draft draft = passed.draft();
        return new GeneratedItem(
                draft.body(),
                draft.keys(),
                draft.rationale(),
                Math.round(draft.difficulty() * 100) / 100.0,
                draft.level(),
                new Certificate(draft.rule(), passed.by().version(), sourceHash(draft), passed.checks()),
                ranked.score());
    }

    /** Over the exact words of the evidence, in the order of the targets. */
    private static String sourceHash(Draft draft) {
        List<String> words = draft.targets(Target.Role.EVIDENCE).stream()
                .map(t -> t.quote().exact())
                .toList();
        return ContentHash.of(words);
    }
}
