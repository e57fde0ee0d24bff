package org.ibid.core.alignment.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.ibid.core.alignment.Verdict;
import org.junit.jupiter.api.Test;

/** What re-anchoring promises, measured over edits of which the truth is known. */
final class MutationCorpusTest {

    private static final int EDITS = Integer.getInteger("ibid.mutations", 2_160);

    /** While building other seeds were looked at; these are only for the figures. */
    private static final long FIRST_SEED = Long.getLong("ibid.seed", 15_800_004L);

    @Test
    void noTargetIsSilentlyMisplacedAndFewAreLeftToAPerson() {
        List<Sample> samples = Sample.both();
        Map<String, Integer> edits = new ConcurrentSkipListMap<>();
        List<Trial.Result> results = LongStream.range(FIRST_SEED, FIRST_SEED + EDITS)
                .parallel()
                .mapToObj(seed -> {
                    Trial trial = new Trial(seed, samples);
                    edits.merge(trial.label, 1, Integer::sum);
                    return trial.results();
                })
                .flatMap(List::stream)
                .toList();
        print(edits, results);
        assertThat(results.stream().filter(Trial.Result::wrong).map(Trial.Result::told))
                .isEmpty();
        assertThat(certain(results, r -> r.size() == Trial.Size.SENTENCE && r.fate() == Trial.Fate.UNTOUCHED))
                .isGreaterThanOrEqualTo(0.99);
        assertThat(certain(results, MutationCorpusTest::untouched)).isGreaterThanOrEqualTo(0.99);
        assertThat(certain(results, MutationCorpusTest::lightly)).isGreaterThanOrEqualTo(0.9);
    }

    private static boolean untouched(Trial.Result result) {
        return result.fate() == Trial.Fate.UNTOUCHED;
    }

    /** Changed so little that a person would not hesitate. */
    private static boolean lightly(Trial.Result result) {
        return result.fate() == Trial.Fate.REWORDED_LIGHTLY || result.fate() == Trial.Fate.RESPELT;
    }

    private static double certain(List<Trial.Result> results, Predicate<Trial.Result> which) {
        return results.stream()
                .filter(which)
                .mapToInt(r -> r.verdict() instanceof Verdict.Certain ? 1 : 0)
                .average()
                .orElse(1);
    }

    private static void print(Map<String, Integer> edits, List<Trial.Result> results) {
        System.out.printf(
                Locale.ROOT,
                "%-18s %6s %18s %18s %18s %18s %6s%n",
                "re-anchoring",
                "edits",
                "untouched",
                "lightly reworded",
                "heavily",
                "gone: lost",
                "wrong");
        edits.forEach((label, count) -> line(
                label,
                count,
                results.stream().filter(r -> r.label().equals(label)).toList()));
        for (Trial.Size size : Trial.Size.values()) {
            line(size.name(), 0, results.stream().filter(r -> r.size() == size).toList());
        }
        line("in notes", 0, results.stream().filter(Trial.Result::inNote).toList());
        line("all", edits.values().stream().mapToInt(i -> i).sum(), results);
        if (Boolean.getBoolean("ibid.tell")) {
            tell(results, Trial.Result::wrong, "WRONG", 12);
            tell(results, r -> untouched(r) && !(r.verdict() instanceof Verdict.Certain), "UNTOUCHED", 12);
            tell(results, r -> lightly(r) && !(r.verdict() instanceof Verdict.Certain), "LIGHTLY", 14);
        }
    }

    private static void tell(List<Trial.Result> results, Predicate<Trial.Result> which, String title, int most) {
        System.out.println(results.stream()
                .filter(which)
                .limit(most)
                .map(r -> title + " " + r.size() + " " + r.fate() + " " + r.told())
                .collect(Collectors.joining("\n")));
    }

    private static void line(String label, int edits, List<Trial.Result> results) {
        System.out.printf(
                Locale.ROOT,
                "%-18s %6s %18s %18s %18s %18s %6d%n",
                label,
                edits == 0 ? "" : edits,
                share(results, MutationCorpusTest::untouched, r -> r.verdict() instanceof Verdict.Certain),
                share(results, MutationCorpusTest::lightly, r -> r.verdict() instanceof Verdict.Certain),
                share(
                        results,
                        r -> r.fate() == Trial.Fate.REWORDED_HEAVILY,
                        r -> r.verdict() instanceof Verdict.Certain),
                share(results, r -> r.fate() == Trial.Fate.GONE, r -> r.verdict() instanceof Verdict.Lost),
                results.stream().filter(Trial.Result::wrong).count());
    }

    private static String share(
            List<Trial.Result> results, Predicate<Trial.Result> which, Predicate<Trial.Result> those) {
        long all = results.stream().filter(which).count();
        long part = results.stream().filter(which.and(those)).count();
        return all == 0 ? "–" : String.format(Locale.ROOT, "%d/%d %.1f%%", part, all, 100.0 * part / all);
    }
}
