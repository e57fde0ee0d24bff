package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Endnotes of Word are counted in small roman numbers. */
class RomanKeyedTest {

    private static final String BODY = "The wells were closed in the spring.[i] Coal was dear that winter.[ii]\n\n"
            + "Nobody asked the engineer.[iii]\n\n";

    @Test
    void theyCallTheirNotesAndKeepTheirLabels() {
        Pasted seen = Pasted.of(BODY + "[i] Hale, p. 4.\n[ii] Voss, p. 9.\n[iii] Ibid.");

        assertThat(seen.calls()).containsExactly("spring.|i", "winter.|ii", "engineer.|iii");
        assertThat(seen.noteTexts()).containsExactly("Hale, p. 4.", "Voss, p. 9.", "Ibid.");
    }

    @Test
    void withoutTheirNotesOrWithAGapTheyAreText() {
        assertThat(Pasted.of(BODY).canonical()).contains("[ii]");
        assertThat(Pasted.of(BODY + "[i] Hale, p. 4.\n[iii] Ibid.").canonical()).contains("winter.[ii]");
    }
}
