package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Books that were pages with a way back from each note. */
class ReturnKeyedTest {

    private static final String PAGES = """
            The wells were closed in the spring. 1 Coal was dear that winter. 2

            1 (return) [ Hale, (vol. ii. p. 4,) and the map of Voss.]

            2 (return) [ In the year 3 of the new count.]

            Nobody asked the engineer. 3 He sold 4 pumps.

            3 (return) [ Ibid.]
            """;

    @Test
    void aFigureApartCallsTheNoteThatReturnsToIt() {
        Pasted seen = Pasted.of(PAGES);

        assertThat(seen.calls()).containsExactly("spring.|1", "winter.|2", "engineer.|3");
        assertThat(seen.noteTexts())
                .containsExactly(
                        "Hale, (vol. ii. p. 4,) and the map of Voss.", "In the year 3 of the new count.", "Ibid.");
        assertThat(seen.canonical()).contains("He sold 4 pumps.");
    }

    @Test
    void whereOneIsNotCalledAllStaysAsItIs() {
        String missing = PAGES.replace("spring. 1 Coal", "spring. Coal");
        assertThat(ReturnKeyed.of(missing)).isEqualTo(missing);
    }
}
