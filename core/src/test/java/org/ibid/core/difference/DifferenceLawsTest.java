package org.ibid.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.form.EssayForm;

final class DifferenceLawsTest {

    private static final List<String> WORDS = List.of(
            "water", "street", "deaths", "pump", "Snow", "vicar", "the", "of", "and", "a", "counted", "house", "map",
            "Friday,", "1854", "“well”", "*sewer*", "Soho.", "company", "river");

    @Property(tries = 300)
    void theOldTextWithItsChangesIsTheNewOne(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = paragraphs(random);
        EssayText before = read(paragraphs);
        EssayText after = read(edited(paragraphs, random));
        Difference difference = Difference.between(before, after);
        for (PassageChange change : difference.passages()) {
            assertThat(told(change, Run::inBefore)).isEqualTo(words(change.before(), before));
            assertThat(told(change, Run::inAfter)).isEqualTo(words(change.after(), after));
        }
        assertThat(difference.passages().stream().flatMap(c -> c.after().stream()))
                .containsExactlyElementsOf(after.blocks());
        assertThat(difference.passages().stream().flatMap(c -> c.before().stream()))
                .containsExactlyInAnyOrderElementsOf(before.blocks());
    }

    @Property(tries = 100)
    void aTextDoesNotDifferFromItself(@ForAll long seed) {
        EssayText text = read(paragraphs(new Random(seed)));
        assertThat(Difference.between(text, text).isEmpty()).isTrue();
    }

    /** What is more in one direction is less in the other. */
    @Property(tries = 100)
    void theOtherWayRoundAsManyLettersGoAsCome(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = paragraphs(random);
        EssayText before = read(paragraphs);
        EssayText after = read(edited(paragraphs, random));
        Difference there = Difference.between(before, after);
        Difference back = Difference.between(after, before);
        assertThat(count(there, Run.Fate.INSERTED) - count(there, Run.Fate.DELETED))
                .isEqualTo(count(back, Run.Fate.DELETED) - count(back, Run.Fate.INSERTED));
        assertThat(there.isEmpty()).isEqualTo(back.isEmpty());
    }

    private static int count(Difference difference, Run.Fate fate) {
        int breaks = difference.passages().stream()
                .mapToInt(c -> fate == Run.Fate.INSERTED
                        ? -2 * Math.max(0, c.after().size() - 1)
                        : -2 * Math.max(0, c.before().size() - 1))
                .sum();
        return breaks
                + difference.passages().stream()
                        .flatMap(c -> c.runs().stream())
                        .filter(r -> r.fate() == fate)
                        .mapToInt(r -> r.text().length())
                        .sum();
    }

    private static String told(PassageChange change, Predicate<Run> side) {
        return change.runs().stream().filter(side).map(Run::text).collect(Collectors.joining());
    }

    private static String words(List<Block> blocks, EssayText essay) {
        return blocks.stream().map(b -> b.span().in(essay.canonical())).collect(Collectors.joining("\n\n"));
    }

    private static EssayText read(List<String> paragraphs) {
        return EssayForm.read(String.join("\n\n", paragraphs)).text();
    }

    private static List<String> paragraphs(Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            paragraphs.add(sentence(random));
        }
        return paragraphs;
    }

    private static String sentence(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 2 + random.nextInt(25); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static List<String> edited(List<String> paragraphs, Random random) {
        List<String> edited = new ArrayList<>(paragraphs);
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(6)) {
                case 0 -> edited.add(at, sentence(random));
                case 1 -> Collections.swap(edited, at, random.nextInt(edited.size()));
                case 2 -> edited.set(at, edited.get(at).replaceFirst("the|of|and|a", "beside"));
                case 3 -> edited.set(at, edited.get(at) + " " + sentence(random));
                case 4 -> edited.set(at, edited.get(at).replaceFirst("(\\S+ \\S+) (\\S+ \\S+)", "$1\n\n$2"));
                default -> edited.set(at, edited.get(at).replaceFirst("\\S+ ", ""));
            }
        }
        return edited;
    }
}
