package org.ibid.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.Level;
import org.ibid.quiz.language.EssayLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a teacher looks at first: varied, more than recall, and of the whole essay. */
class TopTwentyTest {

    static List<EssayVersion> samples() {
        return Samples.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTopIsVariedAndAsksForMoreThanRecall(EssayVersion version) {
        List<GeneratedItem> top =
                new ItemGeneration().generate(version).stream().limit(20).toList();
        assertThat(top).hasSizeGreaterThanOrEqualTo(18);
        assertThat(top.stream().map(i -> i.body().kind()).distinct()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(top.stream().filter(i -> i.level() != Level.RECALL && i.level() != Level.LOCATE))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(top.stream().filter(TopTwentyTest::gap)).hasSizeLessThanOrEqualTo(5);
        assertThat(top.stream().filter(TopTwentyTest::thesis)).hasSizeGreaterThanOrEqualTo(2);
        EssayLanguage essay = EssayLanguage.of(version);
        assertThat(top.stream()
                        .flatMap(i -> i.body().targets().stream())
                        .filter(t -> t.footnote() == null)
                        .flatMap(t -> essay.lineAt(t.position().start()).stream())
                        .map(l -> l.region())
                        .distinct())
                .hasSize(essay.regionCount());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyClaimOfTheTopNamesItsHolder(EssayVersion version) {
        assertThat(new ItemGeneration().generate(version).stream().limit(20))
                .allSatisfy(i -> assertThat(i.certificate().checks()).anySatisfy(c -> {
                    assertThat(c.gate()).isEqualTo("holder-named");
                    assertThat(c.pass()).isTrue();
                }));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void detailsToRecallNeitherCrowdTheTopNorFillTheList(EssayVersion version) {
        List<GeneratedItem> items = new ItemGeneration().generate(version);
        assertThat(items.stream()
                        .limit(20)
                        .filter(TopTwentyTest::low)
                        .collect(Collectors.groupingBy(i -> i.body().kind(), Collectors.counting())))
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isLessThanOrEqualTo(2));
        long low = items.stream().filter(TopTwentyTest::low).count();
        assertThat(low).isLessThanOrEqualTo(Math.max(4, (items.size() - low)));
    }

    @Test
    void aNoteThatTakesSomethingBackAsksForTheStatementThatItLimits() {
        assertThat(new ItemGeneration().generate(Samples.ALL.getFirst()))
                .extracting(i -> i.certificate().rule())
                .contains("footnote/qualifies");
    }

    private static boolean low(GeneratedItem item) {
        return item.level() == Level.RECALL || item.level() == Level.LOCATE;
    }

    /** On what the essay is for: its thesis, its aim, where it arrives. */
    private static boolean thesis(GeneratedItem item) {
        return List.of("thesis", "discussion").contains(item.body().kind())
                || List.of("evidence/aim", "evidence/conclusion")
                        .contains(item.certificate().rule());
    }

    private static boolean gap(GeneratedItem item) {
        String prompt = item.body().parts().getFirst().prompt();
        return prompt != null && prompt.contains(ItemBody.GAP);
    }
}
