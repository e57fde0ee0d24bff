package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Endnotes of Word are counted in small roman numbers. */
class RomanKeyedTest {

    private static final String BODY = """
            The wells were closed in the spring.[i] Coal was dear that winter.[ii]

            Nobody asked the engineer.[iii]

            """;

    @Test
    void theyCallTheirNotesAndKeepTheirLabels() {
        Pasted seen = Pasted.of(BODY + "[i] Hale, p. 4.\n[ii] Voss, p. 9.\n[iii] Ibid.");

        assertThat(seen.calls()).containsExactly("spring.|i", "winter.|ii", "engineer.|iii");
        assertThat(seen.noteTexts()).containsExactly("Hale, p. 4.", "Voss, p. 9.", "Ibid.");
    }

    @Test
    void marksInParenthesesMayStandApartWhereEachHasItsNote() {
        String body =
                "The wells were closed in the spring (1). Coal was dear (2).\n\nNobody asked the engineer (3).\n\n";

        assertThat(Pasted.of(body + "(1) Hale, p. 4.\n\n(2) Voss.\n\n(3) Ibid.").labels())
                .containsExactly("1", "2", "3");
        assertThat(Pasted.of(body).labels()).isEmpty();
        assertThat(Pasted.of(
                                "There were rules: (1) be quick, (2) be kind.\n\n(1) Quick is who runs.\n\n(2) Kind is who waits.\n\n(3) Both rest.")
                        .labels())
                .isEmpty();
    }

    @Test
    void withoutTheirNotesOrWithAGapTheyAreText() {
        assertThat(Pasted.of(BODY).canonical()).contains("[ii]");
        assertThat(Pasted.of(BODY + "[i] Hale, p. 4.\n[iii] Ibid.").canonical()).contains("winter.[ii]");
    }
}
