package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages written out as text by a browser or a typesetting program. */
class DumpedPagesTest {

    @Test
    void aCaretBeforeBracketsIsOfTheMark() {
        Pasted seen = Pasted.of("""
                The wells were closed in the spring^[1]. Coal was dear. ^[2]

                Nobody asked the engineer.^[3]

                ^[1] Hale, p. 4.

                ^[2] Voss, p. 9.

                ^[3] Ibid.
                """);

        assertThat(seen.labels()).containsExactly("1", "2", "3");
        assertThat(seen.canonical()).doesNotContain("^").contains("in the spring. Coal");
        assertThat(seen.noteTexts()).containsExactly("Hale, p. 4.", "Voss, p. 9.", "Ibid.");
    }

    @Test
    void aMarkInALineOfItsOwnBelongsToTheParagraphBefore() {
        Pasted seen = Pasted.of("""
                The wells were closed.[1] This is what was paid:

                  9s. for the coal

                [2]

                Nobody asked.[3]

                [1] Hale, p. 4.

                [2] Voss, p. 9.

                [3] Ibid.
                """);

        assertThat(seen.calls()).containsExactly("closed.|1", "coal|2", "asked.|3");
    }

    @Test
    void countedHeadingsAreNoNotesWhereLabelsAreInBrackets() {
        Pasted seen = Pasted.of("""
                The wells were closed.[1] Coal was dear.[2]

                [1] Hale, p. 4.

                [2] Voss, p. 9.

                1. The Engineer

                Nobody asked him.[3] He said so.

                [3] Ibid.

                2. The Pump

                It stood still.[4]

                [4] Till May.
                """);

        assertThat(seen.labels()).containsExactly("1", "2", "3", "4");
        assertThat(seen.noteTexts()).containsExactly("Hale, p. 4.", "Voss, p. 9.", "Ibid.", "Till May.");
        assertThat(seen.canonical()).contains("The Engineer").contains("The Pump");
    }
}
