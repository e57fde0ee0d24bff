package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A numbered list of works is cited by its numbers: its entries are no notes, and what cites them stays in the text. */
class CitedByNumberTest {

    private static final String CITING = """
            The wells were closed in the spring [1].

            Coal was dear that winter [2, 3].

            Nobody asked the engineer [1].

            """;
    private static final String WORKS = """
            [1] A. Hale, The Wells of the Town. Leeds: Aire, 1990.

            [2] M. Voss, "Coal," Parish Studies, vol. 4, pp. 33-60, 2001.

            [3] P. Orde, Oak. York: Ouse, 2011.""";

    @ParameterizedTest
    @ValueSource(strings = {"References", "Bibliography", "WORKS CITED", "Literature", "## References"})
    void worksUnderTheirTitleAreText(String title) {
        Pasted seen = Pasted.of(CITING + title + "\n\n" + WORKS);

        assertThat(seen.text().footnotes()).isEmpty();
        assertThat(seen.canonical()).contains("spring [1].", "winter [2, 3].", "The Wells of the Town", "Oak. York");
    }

    @Test
    void raisedNumbersCiteThemAsWell() {
        Pasted seen =
                Pasted.of("The wells were closed.1\n\nCoal was dear that winter.2\n\nNobody asked.1\n\nReferences\n\n"
                        + "1. Hale A. The wells. Leeds: Aire; 1990.\n2. Voss M. Coal. Parish Stud. 2001;4:33-60.");

        assertThat(seen.text().footnotes()).isEmpty();
    }

    @Test
    void notesThatAreCalledReferencesAreNotes() {
        Pasted seen = Pasted.of(
                "The wells were closed.1\n\nCoal was dear that winter.2\n\nNobody asked.3\n\nReferences\n\n"
                        + "1. See Hale, The Wells (1990), p. 4.\n2. Ibid., p. 9.\n3. Voss, Coal (2001), p. 33. He owed it to the brewer.");

        assertThat(seen.labels()).containsExactly("1", "2", "3");
    }

    @Test
    void besideWorksThereMayBeNotes() {
        Pasted seen = Pasted.of("The wells were closed.1 So it is said [1].\n\nCoal was dear that winter.2\n\nNotes\n\n"
                + "1. The minutes are lost.\n2. As everybody knew.\n\nReferences\n\n" + WORKS);

        assertThat(seen.labels()).containsExactly("1", "2");
        assertThat(seen.noteTexts()).containsExactly("The minutes are lost.", "As everybody knew.");
        assertThat(seen.canonical()).contains("said [1].");
    }
}
