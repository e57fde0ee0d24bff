package org.ibid.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.ibid.quiz.kind.Draft;
import org.junit.jupiter.api.Test;

/** Defects planted in sound items of the samples, always the same ones: what do the gates catch? */
class PlantedDefectsTest {

    private static final int OF_EACH = 12;
    private static final List<Samples.Made> MADE = Samples.made();

    private record Count(int planted, int caught) {}

    @Test
    void theGatesCatchWhatIsPlanted() {
        Map<Defect, Count> counts = new EnumMap<>(Defect.class);
        List<String> missed = new ArrayList<>();
        for (Defect defect : Defect.values()) {
            counts.put(defect, plant(defect, missed));
        }
        System.out.println("planted defects, caught of planted: "
                + counts.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue().caught() + "/"
                                + e.getValue().planted())
                        .collect(Collectors.joining(", ")));
        int planted = counts.values().stream().mapToInt(Count::planted).sum();
        int caught = counts.values().stream().mapToInt(Count::caught).sum();
        assertThat(planted).isGreaterThanOrEqualTo(100);
        assertThat(counts.values()).allSatisfy(c -> assertThat(c.planted()).isPositive());
        assertThat(caught).as("missed: %s", missed).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * planted));
        Count spans = java.util.Objects.requireNonNull(counts.get(Defect.ALTERED_SPAN));
        assertThat(spans.caught()).isEqualTo(spans.planted());
    }

    private static Count plant(Defect defect, List<String> missed) {
        Random random = new Random(defect.name().hashCode());
        List<Samples.Made> shuffled = new ArrayList<>(MADE);
        Collections.shuffle(shuffled, random);
        int planted = 0;
        int caught = 0;
        for (Samples.Made made : shuffled) {
            Optional<Draft> changed = planted < OF_EACH ? defect.in(made.draft(), random) : Optional.empty();
            if (changed.isPresent()) {
                planted++;
                if (made.caught(changed.get())) {
                    caught++;
                } else {
                    missed.add(defect + " in " + made.draft().rule());
                }
            }
        }
        return new Count(planted, caught);
    }

    @Test
    void everyDuplicateIsTakenOut() {
        List<Passed> passed =
                MADE.stream().map(m -> new Passed(m.draft(), m.by(), List.of())).toList();
        List<Passed> twice = new ArrayList<>(passed);
        twice.addAll(passed);
        assertThat(Duplicates.removed(twice)).hasSameSizeAs(Duplicates.removed(passed));
    }
}
