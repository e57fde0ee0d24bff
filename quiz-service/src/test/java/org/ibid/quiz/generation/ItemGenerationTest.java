package org.ibid.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.interaction.Interactions;
import org.ibid.quiz.kind.Essays;
import org.junit.jupiter.api.Test;

class ItemGenerationTest {

    private static final EssayVersion ESSAY = Essays.wells();
    private static final List<GeneratedItem> ITEMS = new ItemGeneration().generate(ESSAY);

    @Test
    void aSmallEssayGivesItemsOfSeveralKindsBestFirst() {
        assertThat(ITEMS).hasSizeGreaterThanOrEqualTo(8);
        assertThat(ITEMS.stream().map(i -> i.body().kind()).distinct().count()).isGreaterThanOrEqualTo(4);
        assertThat(ITEMS).isSortedAccordingTo(Comparator.comparingDouble((GeneratedItem i) -> -i.score()));
    }

    @Test
    void theSameEssayGivesTheSameItems() {
        assertThat(new ItemGeneration().generate(ESSAY)).isEqualTo(ITEMS);
    }

    @Test
    void everyItemHasACertificateWhoseChecksAllPassed() {
        assertThat(ITEMS).allSatisfy(item -> {
            assertThat(item.certificate().passed()).isTrue();
            assertThat(item.certificate().sourceHash()).startsWith("sha256:");
            assertThat(item.certificate().checks())
                    .extracting(c -> c.gate())
                    .contains("one-key", "derivable", "key-absent", "distractors", "self-contained", "lint", "enemies");
            assertThat(item.rationale()).isNotBlank();
            assertThat(item.difficulty()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void everyTargetHoldsTheWordsThatStandThere() {
        for (GeneratedItem item : ITEMS) {
            for (Target target : item.body().targets()) {
                assertThat(target.position().span().in(ESSAY.text().textOf(target.footnote())))
                        .isEqualTo(target.quote().exact());
            }
            assertThat(item.body().targets()).anyMatch(t -> t.role() == Target.Role.EVIDENCE);
        }
    }

    @Test
    void everyKeyScoresInFullAndFitsItsInteraction() {
        for (GeneratedItem item : ITEMS) {
            for (ItemBody.Part part : item.body().parts()) {
                var key = java.util.Objects.requireNonNull(item.keys().get(part.id()));
                var right = Interactions.correct(part.id(), part.interaction(), key);
                // what is said in one's own words counts only once a person has confirmed it
                assertThat(Interactions.grade(part.interaction(), key, right.response())
                                .score())
                        .isEqualTo(1);
                assertThat(Interactions.misfit(part.interaction(), right.response()))
                        .isEmpty();
            }
        }
    }

    @Test
    void optionsStandInAnOrderThatDoesNotTellTheKey() {
        for (GeneratedItem item : ITEMS) {
            if (item.body().parts().getFirst().interaction() instanceof Interaction.Choice choice) {
                List<String> texts = choice.choices().stream()
                        .map(Interaction.SimpleChoice::text)
                        .toList();
                if (texts.getFirst().matches("[\\d.,]+")) {
                    assertThat(texts)
                            .isSortedAccordingTo(
                                    Comparator.comparingDouble(t -> Double.parseDouble(t.replace(",", ""))));
                } else {
                    assertThat(texts)
                            .isSortedAccordingTo(Comparator.comparing(
                                    t -> t.replaceFirst("^[“‘\"']", ""), String.CASE_INSENSITIVE_ORDER));
                }
                assertThat(choice.choices())
                        .extracting(Interaction.SimpleChoice::id)
                        .isSorted();
            }
        }
    }

    @Test
    void anEssayInALanguageWithoutRulesOrWithoutTextGivesNothing() {
        EssayMetadata russian = new EssayMetadata("Т", List.of("А"), null, "ru", null, null);
        assertThat(new ItemGeneration().generate(EssayVersion.of(russian, ESSAY.text(), ESSAY.reading())))
                .isEmpty();
        assertThat(new ItemGeneration().generate(Essays.pasted("Nothing to see.")))
                .isEmpty();
    }
}
