package org.ibid.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.testing.Sample;
import org.junit.jupiter.api.Test;

class LearnersBodyTest {

    private static final ItemBody BODY =
            Sample.items(Sample.essay(Sample.PARAGRAPHS)).getFirst().body();

    @Test
    void everyOrderOfOptionsComesUpAndEachIsOfItsAttempt() {
        assertThat(IntStream.range(0, 200)
                        .mapToObj(i -> order(UUID.randomUUID(), 1))
                        .distinct())
                .hasSize(6);
        UUID attempt = UUID.randomUUID();
        assertThat(order(attempt, 3)).isEqualTo(order(attempt, 3));
    }

    @Test
    void figuresKeepTheirOwnOrder() {
        Interaction.Choice years = new Interaction.Choice(List.of(
                new Interaction.SimpleChoice("a", "1905"),
                new Interaction.SimpleChoice("b", "about 1917"),
                new Interaction.SimpleChoice("c", "1,227,000")));
        ItemBody body =
                ItemBody.of("figurecloze", "When?", BODY.targets(), List.of(new ItemBody.Part("a", null, years, null)));

        assertThat(IntStream.range(0, 50)
                        .mapToObj(i -> LearnersBody.of(body, UUID.randomUUID(), 1)
                                .parts()
                                .getFirst()
                                .interaction())
                        .distinct())
                .containsExactly(years);
    }

    @Test
    void placeIsNamedButNotItsWords() {
        ItemBody seen = LearnersBody.of(BODY, UUID.randomUUID(), 1);

        assertThat(seen.targets()).hasSize(1).allSatisfy(target -> {
            assertThat(target.position()).isEqualTo(BODY.targets().getFirst().position());
            assertThat(target.quote().exact()
                            + target.quote().prefix()
                            + target.quote().suffix())
                    .isEmpty();
        });
    }

    private static List<String> order(UUID attempt, int slot) {
        return LearnersBody.of(BODY, attempt, slot).parts().getFirst().interaction()
                        instanceof Interaction.Choice choice
                ? choice.choices().stream().map(Interaction.SimpleChoice::id).toList()
                : List.of();
    }
}
