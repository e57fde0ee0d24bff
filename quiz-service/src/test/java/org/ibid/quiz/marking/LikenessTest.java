package org.ibid.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void sameWordsInAnotherDressAreAlikeAndOthersAreNot() {
        assertThat(Likeness.groups(List.of(
                        "The bank failed.",
                        "Nobody asked why",
                        "the BANK, failed!",
                        "nobody asked why, really",
                        "The bank failed early")))
                .containsExactly(1, 2, 1, 2, 1);
    }

    @Property(tries = 200)
    void everyTextHasAGroupAndTheLargestComesFirst(@ForAll @Size(max = 30) List<@StringLength(max = 12) String> texts) {
        List<Integer> groups = Likeness.groups(texts);

        assertThat(groups).hasSameSizeAs(texts);
        int last = Integer.MAX_VALUE;
        for (int group = 1; group <= groups.stream().mapToInt(g -> g).max().orElse(0); group++) {
            int of = group;
            int size = (int) groups.stream().filter(g -> g == of).count();
            assertThat(size).isPositive().isLessThanOrEqualTo(last);
            last = size;
        }
    }
}
