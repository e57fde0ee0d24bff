package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Signs that count by their number: one star, two stars, three. */
class StarKeyedTest {

    private static final String BODY = """
            The wells were closed in the spring.* Coal was dear that winter.** Nobody asked the engineer.***

            The pump stood still.

            """;

    @Test
    void aSecondStarIsTheSecondNoteOfItsChapter() {
        Pasted seen = Pasted.of(BODY + "* Hale, p. 4.\n** Voss, p. 9.\n*** Ibid.");

        assertThat(seen.calls()).containsExactly("spring.|*", "winter.|**", "engineer.|***");
        assertThat(seen.noteTexts()).containsExactly("Hale, p. 4.", "Voss, p. 9.", "Ibid.");
    }

    @Test
    void theSeriesBeginsAnewAfterItsNotes() {
        Pasted seen = Pasted.of(BODY + "* Hale, p. 4.\n\n** Voss, p. 9.\n\n*** Ibid.\n\n"
                + "Then it rained.* The wells were full.†\n\n* For a week.\n\n† Of mud.\n");

        assertThat(seen.labels()).containsExactly("*", "**", "***", "*", "†");
        assertThat(seen.noteTexts()).containsExactly("Hale, p. 4.", "Voss, p. 9.", "Ibid.", "For a week.", "Of mud.");
        assertThat(seen.canonical()).doesNotContain("*").doesNotContain("[");
    }

    @Test
    void starsOfEmphasisAndItemsAreLeftAsTheyAre() {
        assertThat(Pasted.of("They were *very* old, and **cold**.\n\n* One.\n* Two.\n")
                        .labels())
                .isEmpty();
        assertThat(Pasted.of(BODY + "* Hale, p. 4.\n").labels()).doesNotContain("***");
    }
}
