package org.ibid.web.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayText;
import org.ibid.core.item.Level;
import org.ibid.core.quiz.ItemReview;
import org.ibid.core.quiz.ItemState;
import org.ibid.web.reading.PassageList;

/**
 * An essay as a strip of its passages, each with the questions that hang on it.
 *
 * @param strip the passages side by side, as wide as they are long
 * @param bare how many passages of prose have no question
 */
record Coverage(List<Section> sections, List<Stretch> strip, int passages, int bare, int items) {

    /** Width of the strip in units of its drawing. */
    static final int WIDTH = 1000;

    Coverage {
        sections = List.copyOf(sections);
        strip = List.copyOf(strip);
    }

    /** @param heading empty for what stands before the first */
    record Section(String heading, List<Covered> passages) {
        Section {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A passage with its questions.
     *
     * @param kinds how many of each, by the name of the kind
     */
    record Covered(
            PassageList.Entry passage,
            int waiting,
            int approved,
            Map<String, Integer> kinds,
            Map<Level, Integer> levels) {

        static Covered of(PassageList.Entry passage, List<ItemReview> items) {
            Map<String, Integer> kinds = new TreeMap<>();
            Map<Level, Integer> levels = new EnumMap<>(Level.class);
            items.forEach(item -> {
                kinds.merge(item.body().kind(), 1, Integer::sum);
                levels.merge(item.level(), 1, Integer::sum);
            });
            int approved = (int) items.stream()
                    .filter(item -> item.state() == ItemState.APPROVED)
                    .count();
            return new Covered(passage, items.size() - approved, approved, kinds, levels);
        }

        public int count() {
            return waiting + approved;
        }

        boolean bareParagraph() {
            return count() == 0 && passage.light().footnote() == null;
        }
    }

    /**
     * A passage in the drawing.
     *
     * @param depth 0 for none, 1 for one question, 2 for two or three, 3 for more
     */
    record Stretch(Covered passage, double x, double width, int depth) {}

    /** @param items of the essay, at whatever version; those that are rejected or retired cover nothing */
    static Coverage of(EssayText text, List<ItemReview> items) {
        Map<String, List<ItemReview>> byPassage = items.stream()
                .filter(item -> item.state() != ItemState.REJECTED && item.state() != ItemState.RETIRED)
                .collect(Collectors.groupingBy(Coverage::passage));
        List<Section> sections = PassageList.of(text).sections().stream()
                .map(section -> new Section(
                        section.heading(),
                        section.entries().stream()
                                .map(entry -> Covered.of(entry, byPassage.getOrDefault(entry.id(), List.of())))
                                .toList()))
                .toList();
        List<Covered> all =
                sections.stream().flatMap(s -> s.passages().stream()).toList();
        return new Coverage(
                sections,
                strip(all),
                all.size(),
                (int) all.stream().filter(Covered::bareParagraph).count(),
                all.stream().mapToInt(Covered::count).sum());
    }

    /** What proves the key is what a question hangs on, or else what it asks about. */
    private static String passage(ItemReview item) {
        return Stream.of(Target.Role.EVIDENCE, Target.Role.STIMULUS)
                .flatMap(role -> item.body().targets().stream().filter(t -> t.role() == role))
                .map(Target::passageId)
                .findFirst()
                .orElse("");
    }

    private static List<Stretch> strip(List<Covered> passages) {
        double all = passages.stream()
                .mapToInt(p -> p.passage().light().span().length())
                .sum();
        List<Stretch> strip = new ArrayList<>();
        double x = 0;
        for (Covered passage : passages) {
            double width = passage.passage().light().span().length() * WIDTH / Math.max(1, all);
            strip.add(new Stretch(passage, tenth(x), tenth(width), depth(passage.count())));
            x += width;
        }
        return strip;
    }

    private static int depth(int count) {
        return count < 2 ? count : count < 4 ? 2 : 3;
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
